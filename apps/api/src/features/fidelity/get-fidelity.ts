import type { fidelityInput, FidelityItem, FidelityOutput } from "@ips/contract";
import { unit } from "@ips/db";
import { ips25, type ItemEstimate } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { myAgency, myUnits } from "../client/acting.ts";
import { evidenceWindow } from "./evidence-window.ts";
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
  const program = unitId === null ? programs[0] : programs.find((each) => each.unitId === unitId);
  if (program === undefined && unitId !== null) throw notFound();
  const { from, to } = evidenceWindow(today);
  const maximum = ips25.items.length * ips25.highest;
  if (program === undefined) {
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

const programsOfMine = ({ run }: ActorContext) =>
  run((tx) =>
    tx
      .select({ unitId: unit.id, name: unit.name })
      .from(unit)
      .where(
        sql`${unit.agencyId} = ${myAgency} and ${unit.id} = any(${myUnits}) and ${unit.kind} = 'program'`,
      )
      .orderBy(unit.name, unit.id),
  );

function viewOf({ cites, inputs, ...estimate }: ItemEstimate): FidelityItem {
  const item = ips25.items.find(({ number }) => number === estimate.item);
  const anchors = item?.anchors;
  const [cite] = cites;
  return {
    ...estimate,
    section: item?.section ?? "services",
    unit: anchors?.kind === "at-most" || anchors?.kind === "at-least" ? anchors.unit : null,
    inputs: inputs.map(({ key, value, specialist }) => ({ key, value, specialist: specialist ?? null })),
    source: { name: cite?.source ?? "", confidence: cite?.confidence ?? "unverified" },
  };
}
