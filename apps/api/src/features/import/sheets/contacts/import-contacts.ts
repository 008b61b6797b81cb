import { contact } from "@ips/db";
import { and, eq, inArray } from "drizzle-orm";
import { Changes } from "../changes.ts";
import { ImportKeys } from "../import-key.ts";
import { refused, type MakeSheetImporter, type RowOutcome } from "../sheet-importer.ts";
import { checkContact } from "./check-contact.ts";

/**
 * Imports service contacts. A row is known by its columns but the note, and which occurrence it is; only the
 * note can therefore be a correction.
 */
export const importContacts: MakeSheetImporter = ({ tx, actor, directory, newId, write, applyCorrections }) => {
  const keys = new ImportKeys("contact");
  return {
    async take(rows) {
      const read = rows.map((cells) => {
        const record = checkContact(cells, directory);
        if (record === null) return { cells };
        const { onDate, staff, client, minutes, place } = record;
        return { cells, record, key: keys.next([onDate, staff.number, client.number, minutes, place]) };
      });
      const known = await tx
        .select({ id: contact.id, key: contact.importKey, note: contact.note })
        .from(contact)
        .where(
          and(
            eq(contact.agencyId, actor.agencyId),
            inArray(contact.importKey, read.flatMap(({ key }) => key ?? [])),
          ),
        );
      const byKey = new Map(known.map((row) => [row.key, row]));

      const outcomes: RowOutcome[] = [];
      const inserts: (typeof contact.$inferInsert)[] = [];
      for (const { cells, record, key } of read) {
        if (record === undefined) {
          outcomes.push(refused(cells));
          continue;
        }
        const existing = byKey.get(key);
        if (existing === undefined) {
          outcomes.push({ line: cells.line, result: "new" });
          inserts.push({
            id: newId(),
            agencyId: actor.agencyId,
            unitId: record.client.unitId,
            clientId: record.client.id,
            staffId: record.staff.id,
            onDate: record.onDate,
            minutes: record.minutes,
            place: record.place,
            note: record.note,
            importKey: key,
          });
          continue;
        }
        const changes = new Changes();
        if (!changes.differs("note", "text", existing.note, record.note)) {
          outcomes.push({ line: cells.line, result: "unchanged" });
          continue;
        }
        outcomes.push({ line: cells.line, result: "correction", subject: record.client.number, changes: changes.list });
        if (write && applyCorrections) {
          await tx.update(contact).set({ note: record.note }).where(eq(contact.id, existing.id));
        }
      }
      if (write && inserts.length > 0) await tx.insert(contact).values(inserts);
      return outcomes;
    },
  };
};
