import type { Tx } from "@ips/db";
import { sql } from "drizzle-orm";
import { idArray } from "../features/client/id-array.ts";

/** A change as somebody may know of it. */
export type Reached = {
  readonly clientId: string;
  /** The groups of the change that the actor reads. */
  readonly groups: readonly string[];
  /** The actor's own agency's record of the person, the same as `clientId` where that is it. */
  readonly ownClientId: string | null;
  /** Who carries the person in the actor's agency today. */
  readonly staffIds: readonly string[];
};

/**
 * Of changes to clients, those that the bound actor may know of, asked of the policies themselves: rows of the own
 * units in groups that the role reads, and groups that a release opens today. One statement.
 */
export async function reach(
  tx: Tx,
  changes: readonly { readonly clientId: string; readonly group: string }[],
): Promise<Reached[]> {
  if (changes.length === 0) return [];
  const clients = idArray(changes.map(({ clientId }) => clientId));
  const groups = sql`${sql.param(changes.map(({ group }) => group))}::text[]`;
  const { rows } = await tx.execute<Reached>(sql`
    with change as (select c.client_id, c.data_group from unnest(${clients}, ${groups}) as c(client_id, data_group)),
    own as (select client.id from client where client.id = any(${clients}) and client.agency_id = (select app.agency())),
    known as (
      select change.client_id, array_agg(distinct change.data_group) as groups from change
      where case when change.client_id in (select own.id from own)
        then change.data_group = any((select app.readable_groups())::text[])
        else change.client_id = any(app.granted(change.data_group)) end
      group by change.client_id),
    mine as (
      select own.id as client_id, own.id as own_client_id from own
      union
      select same.client_id, same.own_client_id from app.own_clients_of(array(select known.client_id from known)) same)
    select known.client_id as "clientId", known.groups, mine.own_client_id as "ownClientId",
      array(select a.staff_id from assignment a
          where a.client_id = mine.own_client_id and a.from_on <= (select app.today()) and (a.to_on is null or a.to_on > (select app.today()))
        union select v.counselor_staff_id from vr_case v
          where v.client_id = mine.own_client_id and v.closed_on is null and v.counselor_staff_id is not null) as "staffIds"
    from known left join mine on mine.client_id = known.client_id`);
  return rows;
}
