import type { Phase, StaffRef } from "@ips/contract";
import type { Actor, Tx } from "@ips/db";
import type { AgencyKind, DataGroup, VrCaseStatus } from "@ips/domain";
import { sql, type SQL } from "drizzle-orm";
import { displayName, type NameParts } from "../client/display-name.ts";
import { ipsPhase, vrPhase } from "../client/phase.ts";
import { wordsBeginName } from "../search/words-begin-name.ts";

/** Another agency's record of a person that releases open, and the groups of it that are open. */
export type LinkedRecord = {
  readonly clientId: string;
  readonly agencyName: string;
  readonly kind: AgencyKind;
  readonly groups: readonly DataGroup[];
};

/** A person of a caseload, with what lists are filtered and sorted by. */
export type Person = {
  readonly clientId: string;
  readonly name: string;
  readonly lastName: string;
  readonly number: string;
  readonly unitId: string;
  /** Whether services run: an open episode (IPS) or an open case (VR). */
  readonly open: boolean;
  readonly phase: Phase;
  /** Employment specialist or counselor who carries the person now; of a closed one, who did last. */
  readonly staff: StaffRef | null;
  /** Program entry or VR application. */
  readonly enteredOn: string | null;
  readonly vrStatus: VrCaseStatus | null;
  readonly lastContactOn: string | null;
  /** The VR counselor an IPS program was told of. */
  readonly reportedCounselor: string | null;
  readonly linked: readonly LinkedRecord[];
};

/** Whose people are meant. */
export type Scope = {
  /** Only people carried by this member of staff; null: everybody of the actor's programs or offices. */
  readonly staffId: string | null;
  /** People whose services have ended too. */
  readonly closed: boolean;
  /** Words of which each must begin a part of the name or the number. */
  readonly words: readonly string[];
};

type Row = NameParts & {
  clientId: string;
  number: string;
  unitId: string;
  open: boolean;
  staff: StaffRef | null;
  enteredOn: string | null;
  vrStatus: VrCaseStatus | null;
  jobOpen: boolean;
  employerContacted: boolean;
  lastContactOn: string | null;
  reportedCounselor: string | null;
  linked: LinkedRecord[];
  groups: DataGroup[];
};

/** People of a caseload and the groups of their record that the actor's role reads. */
export type PeopleInScope = { readonly people: readonly Person[]; readonly groups: ReadonlySet<DataGroup> };

/**
 * The people of a caseload or of a whole program or office: one statement, however many there are. Own people only;
 * what releases open of other agencies' records of them stands beside.
 */
export async function peopleInScope(tx: Tx, actor: Actor, scope: Scope): Promise<PeopleInScope> {
  const standing = actor.agencyKind === "ips" ? ipsStanding(scope) : vrStanding(scope);
  const { rows } = await tx.execute<Row>(sql`
    with standing as materialized (${standing}),
    scope as materialized (
      select c.id, c.agency_id, c.unit_id, c.number, c.first_name, c.last_name, c.preferred_name,
        standing.open, standing.entered_on, standing.staff_id, standing.vr_status
      from standing join client c on c.id = standing.client_id
      where c.agency_id = app.agency() and ${wordsBeginName(scope.words, "c")}
    ),
    linked as materialized (
      select l.own_client_id, l.client_id, theirs.name as agency_name, theirs.kind, l.groups
      from app.linked_clients(array(select id from scope)) l join agency theirs on theirs.id = l.agency_id
    )
    select scope.id as "clientId", scope.unit_id as "unitId", scope.number, scope.first_name as "firstName", scope.last_name as "lastName",
      scope.preferred_name as "preferredName", scope.open, scope.entered_on::text as "enteredOn", scope.vr_status as "vrStatus",
      case when staff.id is null then null else jsonb_build_object('staffId', staff.id, 'name', staff.name) end as staff,
      exists (select from job where job.agency_id = scope.agency_id and job.client_id = scope.id and job.started_on <= app.today()
        and (job.ended_on is null or job.ended_on >= app.today())) as "jobOpen",
      exists (select from employer_contact_client met where met.agency_id = scope.agency_id and met.client_id = scope.id
        and met.on_date <= app.today()) as "employerContacted",
      greatest(
        (select max(on_date) from contact where contact.agency_id = scope.agency_id and contact.client_id = scope.id and on_date <= app.today()),
        (select max(on_date) from contact join linked on linked.client_id = contact.client_id
          where linked.own_client_id = scope.id and on_date <= app.today()))::text as "lastContactOn",
      (select counselor_name from reported_vr told where told.client_id = scope.id) as "reportedCounselor",
      coalesce((select jsonb_agg(jsonb_build_object('clientId', linked.client_id, 'agencyName', linked.agency_name, 'kind', linked.kind, 'groups', linked.groups)
        order by linked.client_id) from linked where linked.own_client_id = scope.id), '[]'::jsonb) as linked,
      app.readable_groups()::text[] as groups
    from scope left join staff on staff.id = scope.staff_id`);
  const groups = new Set(rows[0]?.groups ?? []);
  const people = rows.map(({ firstName, lastName, preferredName, jobOpen, employerContacted, groups: _groups, ...row }) => ({
    ...row,
    lastName,
    name: displayName({ firstName, lastName, preferredName }),
    phase:
      actor.agencyKind === "ips"
        ? // Who may not read employer contacts cannot tell a beginning from a search.
          ipsPhase({ episodeOpen: row.open, jobOpen, employerContacted: employerContacted || !groups.has("employer-contacts") })
        : vrPhase(row.vrStatus),
  }));
  return { people, groups };
}

/** The open episode of each person, or the last one; and who carries it, or did. */
const ipsStanding = ({ staffId, closed }: Scope): SQL => sql`
  select distinct on (e.client_id) e.client_id, e.exited_on is null or e.exited_on > app.today() as open, e.entered_on, carries.staff_id,
    null::vr_case_status as vr_status
  from episode e
  left join lateral (
    select a.staff_id from assignment a
    where a.episode_id = e.id and a.from_on <= app.today() and (e.exited_on is not null or a.to_on is null or a.to_on > app.today())
    order by a.from_on desc, a.id desc limit 1
  ) carries on true
  where e.agency_id = app.agency() and e.unit_id = any(app.units())
    ${closed ? sql`` : sql`and (e.exited_on is null or e.exited_on > app.today())`}
    ${staffId === null ? sql`` : sql`and carries.staff_id = ${staffId}::uuid`}
  order by e.client_id, e.exited_on desc nulls first, e.entered_on desc`;

/** The open case of each person, or the last one. */
const vrStanding = ({ staffId, closed }: Scope): SQL => sql`
  select distinct on (v.client_id) v.client_id, v.closed_on is null or v.closed_on > app.today() as open, v.applied_on as entered_on,
    v.counselor_staff_id as staff_id, v.status as vr_status
  from vr_case v
  where v.agency_id = app.agency() and v.unit_id = any(app.units())
    ${closed ? sql`` : sql`and (v.closed_on is null or v.closed_on > app.today())`}
    ${staffId === null ? sql`` : sql`and v.counselor_staff_id = ${staffId}::uuid`}
  order by v.client_id, v.closed_on desc nulls first, v.created_at desc`;
