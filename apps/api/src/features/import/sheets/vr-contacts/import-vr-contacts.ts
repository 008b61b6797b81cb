import { vrContact } from "@ips/db";
import { and, eq, inArray } from "drizzle-orm";
import { nameKey } from "../../values/normalise.ts";
import { ImportKeys } from "../import-key.ts";
import { refused, type MakeSheetImporter, type RowOutcome } from "../sheet-importer.ts";
import { checkVrContact } from "./check-vr-contact.ts";

/** Imports contacts with VR counselors. All columns are the key, so a row is new or it is known. */
export const importVrContacts: MakeSheetImporter = ({ tx, actor, directory, newId, write }) => {
  const keys = new ImportKeys("vr-contact");
  return {
    async take(rows) {
      const read = rows.map((cells) => {
        const record = checkVrContact(cells, directory);
        if (record === null) return { cells };
        const { onDate, staff, counselor, kind, mode } = record;
        return { cells, record, key: keys.next([onDate, staff.number, nameKey(counselor), kind, mode]) };
      });
      const known = await tx
        .select({ key: vrContact.importKey })
        .from(vrContact)
        .where(and(eq(vrContact.agencyId, actor.agencyId), inArray(vrContact.importKey, read.flatMap(({ key }) => key ?? []))));
      const knownKeys = new Set(known.map(({ key }) => key));

      const outcomes: RowOutcome[] = [];
      const inserts: (typeof vrContact.$inferInsert)[] = [];
      for (const { cells, record, key } of read) {
        if (record === undefined || key === undefined) {
          outcomes.push(refused(cells));
        } else if (knownKeys.has(key)) {
          outcomes.push({ line: cells.line, result: "unchanged" });
        } else {
          outcomes.push({ line: cells.line, result: "new" });
          const { onDate, staff, unitId, counselor, kind, mode } = record;
          inserts.push({
            id: newId(),
            agencyId: actor.agencyId,
            unitId,
            staffId: staff.id,
            counselorName: counselor,
            onDate,
            kind,
            mode,
            importKey: key,
          });
        }
      }
      if (write && inserts.length > 0) await tx.insert(vrContact).values(inserts);
      return outcomes;
    },
  };
};
