import { contact } from "@ips/db";
import { and, eq, sql } from "drizzle-orm";
import type { Cells } from "../../rows/cells.ts";
import { Changes } from "../changes.ts";
import { ImportKeys } from "../import-key.ts";
import { insertRows } from "../insert-rows.ts";
import { KnownRows } from "../known-rows.ts";
import { refused, type ImportSession, type MakeSheetImporter, type RowOutcome } from "../sheet-importer.ts";
import { checkContact, type ContactRecord } from "./check-contact.ts";

/**
 * Imports service contacts. A row is known by its columns but the note, and which occurrence it is; only the
 * note can therefore be a correction.
 */
export const importContacts: MakeSheetImporter = (session) => {
  const { tx, actor, directory, write } = session;
  const keys = new ImportKeys("contact");
  let known: KnownRows | undefined;
  return {
    async take(rows) {
      known ??= await KnownRows.read(
        tx,
        sql`select import_key as key, note from contact where agency_id = ${actor.agencyId} and import_key is not null`,
      );
      const outcomes: RowOutcome[] = [];
      const inserts: (typeof contact.$inferInsert)[] = [];
      for (const cells of rows) {
        const record = checkContact(cells, directory);
        if (record === null) {
          outcomes.push(refused(cells));
          continue;
        }
        const { onDate, staff, client, minutes, place, note } = record;
        const key = keys.next([onDate, staff.id, client.id, minutes, place]);
        if (!known.has(key)) {
          outcomes.push({ line: cells.line, result: "new" });
          inserts.push(newContact(session, record, key));
        } else if (note === null || known.hasNote(key, note)) {
          outcomes.push({ line: cells.line, result: "unchanged" });
        } else {
          outcomes.push(await correctNote(session, cells, record, key));
        }
      }
      if (write) await insertRows(tx, contact, inserts);
      return outcomes;
    },
  };
};

function newContact(
  { newId, actor }: ImportSession,
  record: ContactRecord,
  importKey: string,
): typeof contact.$inferInsert {
  const { client, staff, onDate, minutes, place, note } = record;
  const owner = { agencyId: actor.agencyId, unitId: client.unitId, clientId: client.id };
  return { id: newId(), ...owner, staffId: staff.id, onDate, minutes, place, note, importKey };
}

async function correctNote(
  { tx, actor, write, applyCorrections }: ImportSession,
  cells: Cells<string>,
  { client, note }: ContactRecord,
  key: string,
): Promise<RowOutcome> {
  const mine = and(eq(contact.agencyId, actor.agencyId), eq(contact.importKey, key));
  const [existing] = await tx.select({ note: contact.note }).from(contact).where(mine);
  const changes = new Changes();
  changes.noteDiffers("note", existing?.note ?? null, note);
  if (write && applyCorrections) await tx.update(contact).set({ note }).where(mine);
  return { line: cells.line, result: "correction", subject: client.number, changes: changes.list };
}
