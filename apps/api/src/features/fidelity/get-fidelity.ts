import type { fidelityInput, FidelityOutput } from "@ips/contract";
import { ips25 } from "@ips/fidelity";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { evidenceWindow } from "./evidence-window.ts";
import { itemView } from "./item-view.ts";
import { programMeant, programsOfMine } from "./programs-of-mine.ts";
import { readEvidence } from "./read-evidence.ts";
import { readReading, usualReading } from "./reading.ts";

/**
 * How one of the actor's programs stands on the scale, from its own records: for each item what they suggest, and the figures
 * behind it. A program that is not the actor's is not found, like one that does not exist.
 */
export async function getFidelity(
  ctx: ActorContext,
  { unitId }: z.output<typeof fidelityInput>,
): Promise<FidelityOutput> {
  const { today } = ctx.actor;
  const programs = await programsOfMine(ctx);
  const program = programMeant(programs, unitId);
  const maximum = ips25.items.length * ips25.highest;
  if (program === null) {
    const { from, to } = evidenceWindow(today);
    const range = { lowest: 0, highest: 0, awaiting: 0, maximum };
    return {
      today,
      programs,
      program,
      window: { from, to },
      reading: usualReading,
      items: [],
      range,
      withoutContact: [],
      communityFrom: [],
    };
  }
  const reading = await readReading(ctx, program.unitId);
  const { window, estimates, range, evidence } = await readEvidence(ctx, {
    unitId: program.unitId,
    asOf: today,
    ...reading,
  });
  return {
    today,
    programs,
    program,
    window: { from: window.from, to: window.to },
    reading,
    items: estimates.map((estimate) => itemView(estimate)),
    range: { ...range, maximum },
    withoutContact: [...(evidence.rapidSearch?.withoutContact ?? [])],
    communityFrom: evidence.community.map(({ specialist, source = "weekly-time" }) => ({
      specialist,
      source,
    })),
  };
}
