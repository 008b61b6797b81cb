import type { undoContactInput, undoEmployerContactInput, written } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { asUndoRefusal } from "./refusals.ts";

type Written = z.infer<typeof written>;

/**
 * Takes a logged contact back: nobody reads it any more, nothing counts it, and the history keeps what it said. Only who
 * logged it, within a day, and not what an import brought.
 *
 * @throws AppError not-found; undo.too-late.
 */
export function undoContact(
  { run }: ActorContext,
  { contactId }: z.output<typeof undoContactInput>,
): Promise<Written> {
  return run(async (tx) => {
    await tx.execute(sql`select app.take_back_contact(${contactId}::uuid)`);
    return { id: contactId };
  }).catch(asUndoRefusal);
}

/** The same for a contact with an employer, for every person it was for. */
export function undoEmployerContact(
  { run }: ActorContext,
  { employerContactId }: z.output<typeof undoEmployerContactInput>,
): Promise<Written> {
  return run(async (tx) => {
    await tx.execute(sql`select app.take_back_employer_contact(${employerContactId}::uuid)`);
    return { id: employerContactId };
  }).catch(asUndoRefusal);
}
