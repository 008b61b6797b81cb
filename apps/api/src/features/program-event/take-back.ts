import type { eventsRecorded, takeBackAnswerInput, takeBackEventsInput, written } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { asUndoRefusal } from "../undo/refusals.ts";

/**
 * Takes events back that one act recorded, all of them or none: nobody reads them any more, and the history keeps what they said. Only who recorded
 * them, within a day.
 *
 * @throws AppError not-found; undo.too-late.
 */
export function takeBackEvents(
  { run }: ActorContext,
  { eventIds }: z.output<typeof takeBackEventsInput>,
): Promise<z.infer<typeof eventsRecorded>> {
  return run(async (tx) => {
    for (const eventId of eventIds)
      await tx.execute(sql`select app.take_back_program_event(${eventId}::uuid)`);
    return { eventIds };
  }).catch(asUndoRefusal);
}

/** The same for an answer: what was answered before stands again. */
export function takeBackAnswer(
  { run }: ActorContext,
  { answerId }: z.output<typeof takeBackAnswerInput>,
): Promise<z.infer<typeof written>> {
  return run(async (tx) => {
    await tx.execute(sql`select app.take_back_item_answer(${answerId}::uuid)`);
    return { id: answerId };
  }).catch(asUndoRefusal);
}
