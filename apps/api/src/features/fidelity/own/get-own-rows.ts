import { ownRowFigures, type FidelityRowsOutput, type ownRowsInput } from "@ips/contract";
import type { z } from "zod";
import type { ActorContext } from "../../../actor-context.ts";
import { forbidden, notFound } from "../../../errors/app-error.ts";
import { programMeant, programsOfMine } from "../programs-of-mine.ts";
import { readRows } from "../rows/read-rows.ts";
import { ownWindow } from "./own-window.ts";

/** How many records are shown at a time. */
const pageSize = 50;

/**
 * The records behind one of a specialist's own figures, over the time that is asked for. The scope names the specialist: no other's record is counted.
 *
 * @throws AppError not-found, when the figure is not one of a specialist; forbidden, when the membership is no member of staff's; bad-input at `asOf`.
 */
export async function getOwnRows(
  ctx: ActorContext,
  { figure, after, ...asked }: z.output<typeof ownRowsInput>,
): Promise<FidelityRowsOutput> {
  const { staffId, today } = ctx.actor;
  if (staffId === null) throw forbidden();
  const program = programMeant(await programsOfMine(ctx), null);
  if (program === null || !ownRowFigures.includes(figure)) throw notFound();
  const window = ownWindow(asked, today);
  const found = await readRows(
    ctx,
    { unitId: program.unitId, window, staffId },
    { figure, specialist: null, after, size: pageSize },
  );
  return { program, window: { from: window.from, to: window.to }, today, ...found };
}
