import { client, type Tx } from "@ips/db";
import { sql } from "drizzle-orm";
import { askTogether, questionOf, type Question } from "../../query/ask-together.ts";
import { displayName, type NameParts } from "../client/display-name.ts";

/** Whose record is meant: the actor's own client, or another agency's that a release opens. */
export type Subject = {
  readonly clientId: string;
  readonly agencyId: string;
  readonly unitId: string;
  readonly own: boolean;
  /** Of the own agency, in a unit the actor does not work in: opened elsewhere in the agency, for reading. */
  readonly elsewhere: boolean;
  /** As the record spells it, else as the actor's own record of the person does; empty when neither may be read. */
  readonly name: string;
};

type Row = {
  agency_id: string | null;
  unit_id: string | null;
  own: boolean;
  elsewhere: boolean;
  named: NameParts | null;
};

/**
 * Finds whose record a key names, or `null` when the actor may not see it or it is not there. Both run
 * the same one statement. A release of any group is enough: which parts may be read is for the caller.
 */
export const loadSubject = async (tx: Tx, clientId: string): Promise<Subject | null> =>
  (await askTogether(tx, { subject: subjectOf(clientId) })).subject;

/** The same as a question, for what asks others too. */
export function subjectOf(clientId: string): Question<Subject | null> {
  const names = (table: string) =>
    sql.raw(
      `case when ${table}.id is null then null else jsonb_build_object('firstName', ${table}.first_name, 'lastName', ${table}.last_name, 'preferredName', ${table}.preferred_name) end`,
    );
  const subject = sql<Row>`
    select coalesce(theirs.agency_id, received.agency_id) as agency_id, coalesce(theirs.unit_id, received.unit_id) as unit_id,
      coalesce(theirs.agency_id = app.agency() and theirs.unit_id = any(app.units()), false) as own,
      coalesce(theirs.agency_id = app.agency() and not theirs.unit_id = any(app.units()), false) as elsewhere, coalesce(${names("theirs")}, ${names("mine")}) as named
    from (select ${clientId}::uuid as id) asked
    left join ${client} theirs on theirs.id = asked.id
    left join lateral (
      select release.agency_id, release.unit_id from release
      where release.client_id = asked.id and release.to_agency_id = app.agency() limit 1
    ) received on true
    left join lateral (select client.* from app.own_clients_of(array[asked.id]) same join client on client.id = same.own_client_id limit 1) mine on true`;
  return questionOf(subject, ([row]) =>
    row?.agency_id && row.unit_id
      ? {
          clientId,
          agencyId: row.agency_id,
          unitId: row.unit_id,
          own: row.own,
          elsewhere: row.elsewhere,
          name: row.named ? displayName(row.named) : "",
        }
      : null,
  );
}
