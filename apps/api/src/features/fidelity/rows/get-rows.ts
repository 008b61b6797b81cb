import type { fidelityRowsInput, FidelityRowsOutput } from "@ips/contract";
import type { z } from "zod";
import type { ActorContext } from "../../../actor-context.ts";
import { notFound } from "../../../errors/app-error.ts";
import { evidenceWindow } from "../evidence-window.ts";
import { programMeant, programsOfMine } from "../programs-of-mine.ts";
import { readReading } from "../reading.ts";
import { readRows } from "./read-rows.ts";

/** How many records are shown at a time. */
const pageSize = 50;

/**
 * The records behind a figure of one of the actor's programs, the latest first. A program that is not the actor's is not found, like one that
 * does not exist.
 *
 * @param size how many at a time; null: all of them.
 */
export async function getRows(
  ctx: ActorContext,
  { unitId, figure, specialist, after }: z.output<typeof fidelityRowsInput>,
  size: number | null = pageSize,
): Promise<FidelityRowsOutput> {
  const program = programMeant(await programsOfMine(ctx), unitId);
  if (program === null) throw notFound();
  const { today } = ctx.actor;
  const { months } = await readReading(ctx, program.unitId);
  const window = evidenceWindow(today, months);
  const found = await readRows(ctx, { unitId: program.unitId, window }, { figure, specialist, after, size });
  return { program, window: { from: window.from, to: window.to }, today, ...found };
}
