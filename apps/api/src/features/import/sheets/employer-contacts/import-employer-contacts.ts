import { employerContact, employerContactClient } from "@ips/db";
import { and, eq, inArray } from "drizzle-orm";
import { nameKey } from "../../values/normalise.ts";
import { Changes } from "../changes.ts";
import { ensureEmployers } from "../employers.ts";
import { ImportKeys } from "../import-key.ts";
import { refused, type ImportSession, type MakeSheetImporter, type RowOutcome } from "../sheet-importer.ts";
import { checkEmployerContact, type EmployerContactRecord } from "./check-employer-contact.ts";

/**
 * Imports contacts with businesses. Which client a contact was for is a row of its own, under the client's data
 * group. The note of a contact for a client is about that client and is kept with it, out of the business's page;
 * the note of a general visit belongs to the business.
 */
export const importEmployerContacts: MakeSheetImporter = (session) => {
  const { tx, directory, write, applyCorrections } = session;
  const keys = new ImportKeys("employer-contact");
  return {
    async take(rows) {
      const read = rows.map((cells) => {
        const record = checkEmployerContact(cells, directory);
        return record === null ? { cells } : { cells, record, key: keys.next(keyColumns(record)) };
      });
      await ensureEmployers(session, read.flatMap(({ record }) => record?.business ?? []));
      const known = await knownContacts(session, read.flatMap(({ key }) => key ?? []));

      const outcomes: RowOutcome[] = [];
      const contacts: (typeof employerContact.$inferInsert)[] = [];
      const forClients: (typeof employerContactClient.$inferInsert)[] = [];
      for (const { cells, record, key } of read) {
        if (record === undefined || key === undefined) {
          outcomes.push(refused(cells));
          continue;
        }
        const existing = known.get(key);
        if (existing === undefined) {
          outcomes.push({ line: cells.line, result: "new" });
          addRows(session, record, key, contacts, forClients);
          continue;
        }
        const changes = new Changes();
        const before = record.client === null ? existing.businessNote : existing.clientNote;
        if (!changes.differs("note", "text", before, record.note)) {
          outcomes.push({ line: cells.line, result: "unchanged" });
          continue;
        }
        const subject = record.client?.number ?? record.business;
        outcomes.push({ line: cells.line, result: "correction", subject, changes: changes.list });
        if (!write || !applyCorrections) continue;
        if (record.client === null) {
          await tx.update(employerContact).set({ businessNote: record.note }).where(eq(employerContact.id, existing.id));
        } else {
          await tx
            .update(employerContactClient)
            .set({ clientNote: record.note })
            .where(and(eq(employerContactClient.employerContactId, existing.id), eq(employerContactClient.clientId, record.client.id)));
        }
      }
      if (write && contacts.length > 0) await tx.insert(employerContact).values(contacts);
      if (write && forClients.length > 0) await tx.insert(employerContactClient).values(forClients);
      return outcomes;
    },
  };
};

function keyColumns({ onDate, staff, business, hiringManager, mode, client }: EmployerContactRecord) {
  return [onDate, staff.number, nameKey(business), hiringManager, mode, client?.number ?? null];
}

async function knownContacts({ tx, actor }: ImportSession, keys: string[]) {
  const rows = await tx
    .select({
      id: employerContact.id,
      key: employerContact.importKey,
      businessNote: employerContact.businessNote,
      clientNote: employerContactClient.clientNote,
    })
    .from(employerContact)
    .leftJoin(employerContactClient, eq(employerContactClient.employerContactId, employerContact.id))
    .where(and(eq(employerContact.agencyId, actor.agencyId), inArray(employerContact.importKey, keys)));
  return new Map(rows.map((row) => [row.key, row]));
}

function addRows(
  { actor, directory, newId }: ImportSession,
  record: EmployerContactRecord,
  key: string,
  contacts: (typeof employerContact.$inferInsert)[],
  forClients: (typeof employerContactClient.$inferInsert)[],
): void {
  const id = newId();
  const { client, note } = record;
  contacts.push({
    id,
    agencyId: actor.agencyId,
    unitId: record.unitId,
    employerId: directory.employer(record.business)?.id ?? "",
    staffId: record.staff.id,
    onDate: record.onDate,
    mode: record.mode,
    hiringManager: record.hiringManager ?? false,
    businessNote: client === null ? note : null,
    importKey: key,
  });
  if (client === null) return;
  forClients.push({
    id: newId(),
    agencyId: actor.agencyId,
    unitId: client.unitId,
    clientId: client.id,
    employerContactId: id,
    clientNote: note,
  });
}
