import type { TodayItem, TodayOutput } from "@ips/contract";
import type { DemoStaffKey } from "../cast.ts";

/** One thing that is special today, found in the record: a sentence, and as whom to see it. */
export type TodayLine = {
  readonly kind: string;
  readonly tone: "late" | "soon" | "news";
  readonly text: string;
  readonly who: DemoStaffKey;
  readonly clientId: string | null;
};

/** How far off a day is, in words. */
function inDays(days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days > 1 ? `in ${days} days` : days === -1 ? "1 day late" : `${-days} days late`;
}

/** What an item of Today says in a sentence, or null for one that the guide has no words for. */
export function lineOf(item: TodayItem, who: DemoStaffKey): TodayLine | null {
  const name = item.client?.name ?? item.name;
  const days = item.daysLeft ?? 0;
  const say = (kind: string, text: string): TodayLine => ({
    kind,
    tone: item.status === "overdue" ? "late" : "soon",
    text,
    who,
    clientId: item.client?.clientId ?? null,
  });
  switch (item.finding?.rule) {
    case "vr.ipe":
      return say(`ipe ${item.status}`, `${name}’s plan for employment (IPE) is ${dueOr(days)}.`);
    case "vr.eligibility-decision":
      return say(`eligibility ${item.status}`, `The decision about ${name}’s eligibility is ${dueOr(days)}.`);
    case "release.expiry":
      return days < 0
        ? say("release ended", `${name}’s release has ended; VR sees nothing of the record any more.`)
        : say("release ends", `${name}’s release ends ${inDays(days)}.`);
    case "ips.first-employer-contact.from-entry":
    case "ips.first-employer-contact.from-first-meeting":
      return say(
        `employer ${item.status}`,
        days < 0
          ? `${name} has not met a hiring manager yet: ${inDays(days)}.`
          : `${name} should have met a hiring manager ${days === 0 ? "by today" : `within ${days} days`}.`,
      );
    case "plan.review":
      return say(`review ${item.status}`, `${name}’s plan is to be looked at again: ${inDays(days)}.`);
    case undefined:
      return item.kind === "referral"
        ? say("referral", `${name} has been referred and waits for a decision.`)
        : null;
    default:
      return null;
  }
}

const dueOr = (days: number) => (days < 0 ? inDays(days) : `due ${inDays(days)}`);

/** What somebody else did lately, in a sentence. */
export function eventLine(event: TodayOutput["events"][number], who: DemoStaffKey): TodayLine | null {
  const name = event.client?.name;
  if (name === undefined) return null;
  const say = (kind: string, text: string): TodayLine => ({
    kind,
    tone: "news",
    text,
    who,
    clientId: event.client?.clientId ?? null,
  });
  switch (event.kind) {
    case "plan-changed":
      return say("plan changed", `${event.byName} changed ${name}’s plan this week.`);
    case "release-revoked":
      return say("release revoked", `${name}’s consent was taken back this week.`);
    case "question-answered":
      return say("question answered", `${event.byName} answered a question about ${name}.`);
    default:
      return null;
  }
}

/** How many lines of each tone the guide shows. */
const room = { late: 4, soon: 2, news: 2 } as const;

/** A few lines, each of another kind and, where it can be, of another person; what is late first. */
export function fewOf(lines: readonly TodayLine[]): TodayLine[] {
  const said = new Map<DemoStaffKey, number>();
  const chosen = [...Map.groupBy(lines, ({ kind }) => kind).values()].flatMap((alike) => {
    const [least] = alike.toSorted((one, other) => (said.get(one.who) ?? 0) - (said.get(other.who) ?? 0));
    if (least) said.set(least.who, (said.get(least.who) ?? 0) + 1);
    return least ?? [];
  });
  return (["late", "soon", "news"] as const).flatMap((tone) =>
    chosen.filter((line) => line.tone === tone).slice(0, room[tone]),
  );
}
