import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { onToday } from "../client/acting.ts";
import { idArray } from "../client/id-array.ts";

/** Who serves a person at another agency, by that agency's record: its counselor or specialist, as far as it is released. */
export const partnersOf = (linkedIds: readonly string[]): Question<Map<string, string>> => {
  const ids = idArray(linkedIds);
  return questionOf(
    sql<{ clientId: string; name: string }>`
      with theirs as materialized (select client_id, staff_id, name from app.released_staff(${ids}))
      select distinct on (serves.client_id) serves.client_id as "clientId", theirs.name from (
        select v.client_id, v.counselor_staff_id as staff_id, v.closed_on is null as open, v.created_at as since from vr_case v
          where v.client_id = any(${ids})
        union all
        select a.client_id, a.staff_id, a.to_on is null or a.to_on > ${onToday}, a.created_at from assignment a
          where a.client_id = any(${ids}) and a.from_on <= ${onToday}
      ) serves join theirs on theirs.client_id = serves.client_id and theirs.staff_id = serves.staff_id
      order by serves.client_id, serves.open desc, serves.since desc`,
    (rows) => new Map(rows.map(({ clientId, name }) => [clientId, name])),
  );
};
