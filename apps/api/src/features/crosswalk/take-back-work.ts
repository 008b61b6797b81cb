import type { takeBackWorkInput, workRecorded } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { idArray } from "../client/id-array.ts";
import { asUndoRefusal } from "../undo/refusals.ts";

/**
 * Takes shared work back, what one act recorded together: nobody reads it any more, and the history keeps what it said. Only who recorded it, within a
 * day.
 *
 * @throws AppError not-found; undo.too-late.
 */
export function takeBackWork(
  { run }: ActorContext,
  { entries }: z.output<typeof takeBackWorkInput>,
): Promise<z.infer<typeof workRecorded>> {
  const workIds = entries.map(({ workId }) => workId);
  return run(async (tx) => {
    await tx.execute(sql`select app.take_back_shared_work(${idArray(workIds)})`);
    return { workIds };
  }).catch(asUndoRefusal);
}
