import { vrContact } from "@ips/db";
import { sql } from "drizzle-orm";
import { nameKey } from "../../values/normalise.ts";
import { ImportKeys } from "../import-key.ts";
import { insertRows } from "../insert-rows.ts";
import { KnownRows } from "../known-rows.ts";
import { refused, type MakeSheetImporter, type RowOutcome } from "../sheet-importer.ts";
import { checkVrContact } from "./check-vr-contact.ts";

/** Imports contacts with VR counselors. All columns are the key, so a row is new or it is known. */
export const importVrContacts: MakeSheetImporter = ({ tx, actor, directory, newId, write }) => {
  const keys = new ImportKeys("vr-contact");
  let known: KnownRows | undefined;
  return {
    async take(rows) {
      known ??= await KnownRows.read(
        tx,
        sql`select import_key as key, null::text as note from vr_contact where agency_id = ${actor.agencyId} and import_key is not null`,
      );
      const outcomes: RowOutcome[] = [];
      const inserts: (typeof vrContact.$inferInsert)[] = [];
      for (const cells of rows) {
        const record = checkVrContact(cells, directory);
        if (record === null) {
          outcomes.push(refused(cells));
          continue;
        }
        const { onDate, staff, unitId, counselor, kind, mode } = record;
        const importKey = keys.next([onDate, staff.id, nameKey(counselor), kind, mode]);
        if (known.has(importKey)) {
          outcomes.push({ line: cells.line, result: "unchanged" });
          continue;
        }
        outcomes.push({ line: cells.line, result: "new" });
        const owner = { agencyId: actor.agencyId, unitId, staffId: staff.id };
        inserts.push({ id: newId(), ...owner, counselorName: counselor, onDate, kind, mode, importKey });
      }
      if (write) await insertRows(tx, vrContact, inserts);
      return outcomes;
    },
  };
};
