import type { undoIdentityInput, written } from "@ips/contract";
import { client, history, type Tx } from "@ips/db";
import { and, desc, eq, type getTableColumns } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { loadOwnClient } from "../client/load-own-client.ts";
import { requireOwnUnit } from "./require-own-unit.ts";

type Input = z.output<typeof undoIdentityInput>;

/** Columns of a client that "Name and contact" changes, by their name in the history. */
const fields = {
  first_name: "firstName",
  last_name: "lastName",
  preferred_name: "preferredName",
  pronoun: "pronoun",
  born_on: "bornOn",
  phone: "phone",
  email: "email",
  language: "language",
  county: "county",
} as const satisfies Record<string, keyof ReturnType<typeof getTableColumns<typeof client>>>;

const isField = (column: string): column is keyof typeof fields => Object.hasOwn(fields, column);

/**
 * Undoes a change of a person's name and contact: every field that was changed gets what stood there before, if what the
 * change wrote still stands there.
 *
 * @throws AppError not-found; undo.changed-since with the fields that were changed again; undo.too-late for a change of
 * something else, such as the program.
 */
export function undoIdentity(
  { run, actor }: ActorContext,
  { clientId, historyId }: Input,
): Promise<z.infer<typeof written>> {
  return run(async (tx) => {
    requireOwnUnit(actor, await loadOwnClient(tx, actor, clientId));
    const changes = await changesOf(tx, actor.staffId, { clientId, historyId });
    const [now] = await tx.select().from(client).where(eq(client.id, clientId)).for("no key update");
    if (!now) throw notFound();
    const columns = Object.entries(changes);
    if (columns.length === 0 || !columns.every(([column]) => isField(column)))
      throw conflict("undo.too-late", {});
    const back: Record<string, unknown> = {};
    const since: string[] = [];
    for (const [column, [before, after]] of columns) {
      if (!isField(column)) continue;
      const field = fields[column];
      if (now[field] === before) continue;
      if (now[field] === after) back[field] = before;
      else since.push(column);
    }
    if (since.length > 0) throw conflict("undo.changed-since", { fields: since });
    if (Object.keys(back).length > 0) await tx.update(client).set(back).where(eq(client.id, clientId));
    return { id: clientId };
  });
}

async function changesOf(
  tx: Tx,
  staffId: string | null,
  { clientId, historyId }: Input,
): Promise<Record<string, [unknown, unknown]>> {
  const mine = staffId === null ? undefined : eq(history.actorStaffId, staffId);
  const [found] = await tx
    .select({ changes: history.changes })
    .from(history)
    .where(
      and(
        eq(history.clientId, clientId),
        eq(history.rowId, clientId),
        eq(history.tableName, "client"),
        eq(history.action, "update"),
        historyId === null ? mine : eq(history.id, historyId),
      ),
    )
    .orderBy(desc(history.at), desc(history.id))
    .limit(1);
  if (!found?.changes) throw historyId === null ? conflict("undo.too-late") : notFound();
  return found.changes;
}
