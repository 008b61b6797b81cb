import type { Tx } from "@ips/db";
import type { DataGroup } from "@ips/domain";
import { sql, type SQL } from "drizzle-orm";
import { v7 } from "uuid";
import { idArray } from "../client/id-array.ts";

/**
 * Writes down that the actor has looked at a client's record, on the owner's side and in the same
 * transaction that reads: the own agency's page views as well as what a release opens. Of another
 * agency's record only the groups that an active release opens are named, one line a release. A client
 * the actor may not see leaves no line.
 *
 * Who looked is taken by the database from the acting membership.
 *
 * @param groups the groups of data that the screen shows.
 * @param screen where they were shown, such as `plan`.
 * @example
 * await recordLook(tx, clientId, ["identity", "job-search-plan"], "plan");
 */
export async function recordLook(
  tx: Tx,
  clientId: string,
  groups: readonly DataGroup[],
  screen: string,
): Promise<void> {
  await recordLooks(tx, [clientId], groups, screen);
}

/** As {@link recordLook}, for a list that names several people. One statement. */
export async function recordLooks(
  tx: Tx,
  clientIds: readonly string[],
  groups: readonly DataGroup[],
  screen: string,
): Promise<void> {
  const looks = looksAt(clientIds, groups, screen);
  if (looks !== undefined) await tx.execute(looks);
}

/** The statement that writes the looks down, to be run alongside what is read; nothing when nothing is shown. */
export function looksAt(
  clientIds: readonly string[],
  groups: readonly DataGroup[],
  screen: string,
): SQL | undefined {
  if (clientIds.length === 0 || groups.length === 0) return undefined;
  const clients = idArray(clientIds);
  const named = sql`${sql.param([...groups])}::data_group[]`;
  // At most one line a client and group: each group is open under one release at a time.
  const keys = idArray(Array.from({ length: clientIds.length * groups.length }, () => v7()));
  return sql`
    insert into access_entry (id, agency_id, unit_id, client_id, release_id, groups, screen)
    select (${keys})[row_number() over ()], look.agency_id, look.unit_id, look.client_id, look.release_id, look.groups, ${screen}
    from (
      select client.agency_id, client.unit_id, client.id as client_id, null::uuid as release_id, ${named} as groups
      from client
      where client.id = any(${clients}) and client.agency_id = app.agency()
      union all
      select open.agency_id, open.unit_id, open.client_id, open.release_id, array_agg(open.data_group order by open.data_group)
      from release_grant open
      where open.client_id = any(${clients}) and open.to_agency_id = app.agency() and open.data_group = any(${named})
      group by open.agency_id, open.unit_id, open.client_id, open.release_id
    ) look`;
}
