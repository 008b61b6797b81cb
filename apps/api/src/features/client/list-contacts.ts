import type { contactsOutput, pageInput } from "@ips/contract";
import { contact, staff } from "@ips/db";
import { count, desc, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question } from "../../query/ask-together.ts";
import { idArray } from "./id-array.ts";
import { recordIds } from "./load-records.ts";
import { readPerson } from "./read-person.ts";

/** The service contacts with a person, latest first, with those of another agency that a release opens. */
export function listContacts(
  ctx: ActorContext,
  { clientId, page, pageSize }: z.output<typeof pageInput>,
): Promise<z.infer<typeof contactsOutput>> {
  return readPerson(ctx, clientId, ["case-notes"], async (ask, records) => {
    const { total, rows } = await ask(contactsOf(recordIds(records), page, pageSize));
    return {
      rows: rows.map(({ staffId, staffName, ...row }) => ({
        ...row,
        staff: staffName === null ? null : { staffId, name: staffName },
        mine: staffId === ctx.actor.staffId,
      })),
      total,
      page,
      pageSize,
    };
  });
}

/** One page of the contacts of these records, and how many there are in all. */
function contactsOf(clientIds: readonly string[], page: number, pageSize: number) {
  const ids = idArray(clientIds);
  const ofPerson = sql`${contact.clientId} = any(${ids})`;
  const counted = new QueryBuilder().select({ total: count() }).from(contact).where(ofPerson);
  const rows = new QueryBuilder()
    .select({
      contactId: contact.id,
      on: contact.onDate,
      place: contact.place,
      minutes: contact.minutes,
      note: contact.note,
      // As the form takes it: hours and minutes.
      startsAt: sql<string | null>`to_char(${contact.startsAt}, 'HH24:MI')`,
      payer: contact.payer,
      prosComponent: contact.prosComponent,
      oneToOne: contact.oneToOne,
      vocational: contact.vocational,
      staffId: contact.staffId,
      // Of another agency only who carries the person now is named.
      staffName: sql<string | null>`coalesce(${staff.name}, theirs.name)`,
    })
    .from(contact)
    .leftJoin(staff, eq(staff.id, contact.staffId))
    .leftJoin(
      sql`app.released_staff(${ids}) as theirs`,
      sql`theirs.client_id = ${contact.clientId} and theirs.staff_id = ${contact.staffId}`,
    )
    .where(ofPerson)
    .orderBy(desc(contact.onDate), desc(contact.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return {
    total: question(counted, ([row]) => row?.total ?? 0),
    rows: question(rows, (found) => found),
  };
}
