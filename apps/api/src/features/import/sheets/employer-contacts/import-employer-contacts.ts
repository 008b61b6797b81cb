import { employerContact, employerContactClient } from "@ips/db";
import { and, eq, sql } from "drizzle-orm";
import type { Cells } from "../../rows/cells.ts";
import { nameKey } from "../../values/normalise.ts";
import { Changes } from "../changes.ts";
import { ensureEmployers } from "../employers.ts";
import { ImportKeys } from "../import-key.ts";
import { insertRows } from "../insert-rows.ts";
import { KnownRows } from "../known-rows.ts";
import { refused, type ImportSession, type MakeSheetImporter, type RowOutcome } from "../sheet-importer.ts";
import { checkEmployerContact, type EmployerContactRecord } from "./check-employer-contact.ts";

/**
 * Imports contacts with businesses. Which client a contact was for is a row of its own, under the client's data
 * group. The note of a contact for a client is about that client and is kept with it, out of the business's page;
 * the note of a general visit belongs to the business.
 */
export const importEmployerContacts: MakeSheetImporter = (session) => {
  const { tx, actor, directory, write } = session;
  const keys = new ImportKeys("employer-contact");
  let known: KnownRows | undefined;
  return {
    async take(rows) {
      known ??= await KnownRows.read(
        tx,
        sql`select c.import_key as key, case when r.id is null then c.business_note else r.client_note end as note
          from employer_contact c left join employer_contact_client r on r.employer_contact_id = c.id
          where c.agency_id = ${actor.agencyId} and c.import_key is not null`,
      );
      const read = rows.map((cells) => ({ cells, record: checkEmployerContact(cells, directory) }));
      await ensureEmployers(
        session,
        read.flatMap(({ record }) => record?.business ?? []),
      );
      const outcomes: RowOutcome[] = [];
      const contacts: (typeof employerContact.$inferInsert)[] = [];
      const forClients: (typeof employerContactClient.$inferInsert)[] = [];
      for (const { cells, record } of read) {
        if (record === null) {
          outcomes.push(refused(cells));
          continue;
        }
        const key = keys.next(keyColumns(record));
        if (!known.has(key)) {
          outcomes.push({ line: cells.line, result: "new" });
          const added = newContact(session, record, key);
          contacts.push(added.contact);
          if (added.forClient !== null) forClients.push(added.forClient);
        } else if (record.note === null || known.hasNote(key, record.note)) {
          outcomes.push({ line: cells.line, result: "unchanged" });
        } else {
          outcomes.push(await correctNote(session, cells, record, key));
        }
      }
      if (write) {
        await insertRows(tx, employerContact, contacts);
        await insertRows(tx, employerContactClient, forClients);
      }
      return outcomes;
    },
  };
};

function keyColumns({ onDate, staff, business, hiringManager, mode, client }: EmployerContactRecord) {
  return [onDate, staff.id, nameKey(business), hiringManager, mode, client?.id ?? null];
}

type NewContact = {
  readonly contact: typeof employerContact.$inferInsert;
  readonly forClient: typeof employerContactClient.$inferInsert | null;
};

function newContact(
  { actor, directory, newId }: ImportSession,
  record: EmployerContactRecord,
  importKey: string,
): NewContact {
  const { client, note, unitId, staff, onDate, mode } = record;
  const { agencyId } = actor;
  const id = newId();
  const contact = {
    id,
    agencyId,
    unitId,
    employerId: directory.employer(record.business)?.id ?? "",
    staffId: staff.id,
    onDate,
    mode,
    hiringManager: record.hiringManager ?? false,
    businessNote: client === null ? note : null,
    importKey,
  };
  if (client === null) return { contact, forClient: null };
  const owner = { agencyId, unitId: client.unitId, clientId: client.id };
  return { contact, forClient: { id: newId(), ...owner, employerContactId: id, clientNote: note } };
}

async function correctNote(
  { tx, actor, write, applyCorrections }: ImportSession,
  cells: Cells<string>,
  { client, business, note }: EmployerContactRecord,
  key: string,
): Promise<RowOutcome> {
  const [existing] = await tx
    .select({
      id: employerContact.id,
      business: employerContact.businessNote,
      client: employerContactClient.clientNote,
    })
    .from(employerContact)
    .leftJoin(employerContactClient, eq(employerContactClient.employerContactId, employerContact.id))
    .where(and(eq(employerContact.agencyId, actor.agencyId), eq(employerContact.importKey, key)));
  const changes = new Changes();
  changes.noteDiffers("note", (client === null ? existing?.business : existing?.client) ?? null, note);
  if (write && applyCorrections && existing !== undefined) {
    if (client === null)
      await tx.update(employerContact).set({ businessNote: note }).where(eq(employerContact.id, existing.id));
    else
      await tx
        .update(employerContactClient)
        .set({ clientNote: note })
        .where(eq(employerContactClient.employerContactId, existing.id));
  }
  return {
    line: cells.line,
    result: "correction",
    subject: client?.number ?? business,
    changes: changes.list,
  };
}
