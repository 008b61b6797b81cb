import type { CaseloadOutput } from "@ips/contract";
import type { Actor } from "@ips/db";
import { caseloadLoad, mostAllowed, type Jurisdiction } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { may } from "../client/may.ts";
import { myAgency, myUnits, onToday } from "../client/acting.ts";

type Row = { staffId: string | null; name: string | null; fte: number | null; open: number };

/** What carries a person today, by agency kind: one row a person and member of staff, `null` for nobody. */
const carried = {
  ips: sql`select e.client_id, a.staff_id from episode e
    left join assignment a on a.episode_id = e.id and a.from_on <= ${onToday} and (a.to_on is null or a.to_on > ${onToday})
    where e.agency_id = ${myAgency} and e.unit_id = any(${myUnits}) and (e.exited_on is null or e.exited_on > ${onToday})`,
  vr: sql`select v.client_id, v.counselor_staff_id as staff_id from vr_case v
    where v.agency_id = ${myAgency} and v.unit_id = any(${myUnits}) and (v.closed_on is null or v.closed_on > ${onToday})`,
};

/** Roles that carry people, by agency kind: they are listed with an empty caseload too. */
const carriers = { ips: sql`array['specialist']`, vr: sql`array['vr-counselor']` };

/** Who carries how many people today. */
export type Carried = readonly Row[];

/** How many people each specialist or counselor carries, and how many nobody carries. */
export const carriedNow = ({ agencyKind }: Pick<Actor, "agencyKind">): Question<Carried> =>
  questionOf(
    sql<Row>`
    with carried as materialized (select staff_id, count(*)::int as open from (${carried[agencyKind]}) each group by staff_id)
    select staff.id as "staffId", staff.name, staff.fte::float8 as fte, coalesce(carried.open, 0) as open
      from staff left join carried on carried.staff_id = staff.id
      where staff.agency_id = ${myAgency} and (staff.unit_id is null or staff.unit_id = any(${myUnits}))
        and ((staff.role::text = any(${carriers[agencyKind]}) and (staff.ended_on is null or staff.ended_on >= ${onToday})
            and (staff.started_on is null or staff.started_on <= ${onToday}))
          or carried.staff_id is not null)
    union all
    select null, null, null, coalesce((select open from carried where staff_id is null), 0)
    order by name nulls last`,
    (rows) => rows,
  );

/**
 * How many people each specialist or counselor carries, against the limit for their working time, and how many nobody
 * carries. A team's figures are its supervisor's; everybody else gets their own.
 */
export function loadsOf(
  rows: Carried,
  actor: Actor,
  jurisdiction: Jurisdiction,
): Pick<CaseloadOutput, "loads" | "unassigned"> {
  const wholeTeam = may(actor, "team.read");
  const limit = actor.agencyKind === "ips" ? jurisdiction.ips.caseloadLimit.at(actor.today) : null;
  const loads = rows.flatMap(({ staffId, name, fte, open }) => {
    if (staffId === null || name === null || (!wholeTeam && staffId !== actor.staffId)) return [];
    const places =
      limit?.ok && fte !== null
        ? caseloadLoad(fte, open, mostAllowed(limit.value.use.value, jurisdiction.ips.caseloadComparison))
            .places
        : null;
    return [{ staff: { staffId, name }, open, fte: fte ?? 0, limit: places }];
  });
  return { loads, unassigned: rows.find(({ staffId }) => staffId === null)?.open ?? 0 };
}
