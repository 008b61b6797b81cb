import type { PlainDate } from "@ips/domain";
import { Temporal } from "temporal-polyfill";
import type { Chain, Step } from "./step.ts";

/** A step and the moment at which it happens. */
export type TimedStep = { readonly step: Step; readonly at: Date };

/** From half past eight to a quarter past five. */
const opens = 8 * 60 + 30;
const minutesOpen = 8 * 60 + 45;

/**
 * Gives each step of a chain its moment: within a day in the order told, spread over the working hours, so that a history
 * reads as work does. The same chains have the same moments; nothing happens after `now`.
 *
 * @returns the steps of each chain in the order of their moments.
 */
export function timeChains(chains: readonly Chain[], timeZone: string, now: Date): TimedStep[][] {
  const all = chains.flatMap(({ steps }, chain) => steps.map((step, told) => ({ step, chain, told })));
  const days = Map.groupBy(all, ({ step }) => step.on);
  const timed: (TimedStep & { told: number })[][] = chains.map(() => []);
  for (const [day, steps] of days) {
    steps.forEach(({ step, chain, told }, index) => {
      const planned = moment(day, (index + 0.5) / steps.length, timeZone);
      // Of today only what has passed: in the same order, the last of it just now.
      const latest = now.getTime() - (steps.length - index) * 1000;
      timed[chain]?.push({ step, told, at: new Date(Math.min(planned, latest)) });
    });
  }
  return timed.map((steps) =>
    steps.toSorted((one, other) => one.step.on.localeCompare(other.step.on) || one.told - other.told),
  );
}

function moment(day: PlainDate, share: number, timeZone: string): number {
  const minutes = opens + Math.floor(share * minutesOpen);
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}

/** The end of a day's work: now, for a demo whose today is fixed. */
export const lastMomentOf = (day: PlainDate, timeZone: string): Date => new Date(moment(day, 1, timeZone));
