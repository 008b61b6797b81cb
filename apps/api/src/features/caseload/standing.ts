import type { AgencyKind } from "@ips/domain";
import { sql, type SQL } from "drizzle-orm";
import { myAgency, myUnits, onToday } from "../client/acting.ts";

/** Whose people are meant. */
export type Scope = {
  /** Only people carried by this member of staff; null: everybody of the actor's programs or offices. */
  readonly staffId: string | null;
  /** People whose services have ended too. */
  readonly closed: boolean;
  /** Words of which each must begin a part of the name or the number. */
  readonly words: readonly string[];
};

/** The open episode of each person, or the last one; and who carries it, or did. */
const ips = ({ staffId, closed }: Scope): SQL => sql`
  select distinct on (e.client_id) e.client_id, e.exited_on is null or e.exited_on > ${onToday} as open, e.entered_on, carries.staff_id,
    null::vr_case_status as vr_status
  from episode e
  left join assignment carries on carries.episode_id = e.id and carries.from_on <= ${onToday}
    and (e.exited_on is not null or carries.to_on is null or carries.to_on > ${onToday})
  where e.agency_id = ${myAgency} and e.unit_id = any(${myUnits})
    ${closed ? sql`` : sql`and (e.exited_on is null or e.exited_on > ${onToday})`}
    ${
      staffId === null
        ? sql``
        : // Whom the member of staff never carried is not looked at at all.
          sql`and e.client_id = any(array(select mine.client_id from assignment mine where mine.agency_id = ${myAgency} and mine.staff_id = ${staffId}::uuid))`
    }
  order by e.client_id, e.exited_on desc nulls first, e.entered_on desc, carries.from_on desc nulls last, carries.id desc`;

/** The open case of each person, or the last one. */
const vr = ({ staffId, closed }: Scope): SQL => sql`
  select distinct on (v.client_id) v.client_id, v.closed_on is null or v.closed_on > ${onToday} as open, v.applied_on as entered_on,
    v.counselor_staff_id as staff_id, v.status as vr_status
  from vr_case v
  where v.agency_id = ${myAgency} and v.unit_id = any(${myUnits})
    ${closed ? sql`` : sql`and (v.closed_on is null or v.closed_on > ${onToday})`}
    ${
      staffId === null
        ? sql``
        : sql`and v.client_id = any(array(select mine.client_id from vr_case mine where mine.agency_id = ${myAgency} and mine.counselor_staff_id = ${staffId}::uuid))`
    }
  order by v.client_id, v.closed_on desc nulls first, v.created_at desc`;

const queries: Record<AgencyKind, (scope: Scope) => SQL> = { ips, vr };

/** Where each person of a scope stands, by the kind of agency: a query of one row a person. */
export const standing = (kind: AgencyKind, scope: Scope): SQL =>
  scope.staffId === null
    ? queries[kind](scope)
    : sql`select * from (${queries[kind](scope)}) everybody where everybody.staff_id = ${scope.staffId}::uuid`;
