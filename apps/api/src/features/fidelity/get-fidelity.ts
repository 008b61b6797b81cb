import type { fidelityInput, FidelityItem, FidelityOutput } from "@ips/contract";
import { ips25, type ItemEstimate } from "@ips/fidelity";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { evidenceWindow } from "./evidence-window.ts";
import { programMeant, programsOfMine } from "./programs-of-mine.ts";
import { readEvidence } from "./read-evidence.ts";

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
  const { from, to } = evidenceWindow(today);
  const maximum = ips25.items.length * ips25.highest;
  if (program === null) {
    const range = { lowest: 0, highest: 0, awaiting: 0, maximum };
    return { today, programs, program: null, window: { from, to }, items: [], range, withoutContact: [] };
  }
  const found = await readEvidence(ctx, { unitId: program.unitId, asOf: today });
  return {
    today,
    programs,
    program,
    window: { from, to },
    items: found.estimates.map(viewOf),
    range: { ...found.range, maximum },
    withoutContact: [...(found.evidence.rapidSearch?.withoutContact ?? [])],
  };
}

function viewOf({ cites, inputs, ...estimate }: ItemEstimate): FidelityItem {
  const item = ips25.items.find(({ number }) => number === estimate.item);
  const anchors = item?.anchors;
  const [cite] = cites;
  return {
    ...estimate,
    section: item?.section ?? "services",
    unit: anchors?.kind === "at-most" || anchors?.kind === "at-least" ? anchors.unit : null,
    inputs: inputs.map(({ key, value, of, specialist }) => ({
      key,
      value,
      of: of ?? null,
      specialist: specialist ?? null,
    })),
    source: { name: cite?.source ?? "", confidence: cite?.confidence ?? "unverified" },
  };
}
