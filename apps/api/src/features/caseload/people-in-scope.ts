import type { Phase, StaffRef } from "@ips/contract";
import type { Actor } from "@ips/db";
import type { AgencyKind, DataGroup, VrCaseStatus } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { displayName, type NameParts } from "../client/display-name.ts";
import { ipsPhase, vrPhase } from "../client/phase.ts";
import { readableGroups } from "../client/readable-groups.ts";
import { wordsBeginName } from "../search/words-begin-name.ts";
import { standing, type Scope } from "./standing.ts";
import { aboutThese, myAgency, onToday } from "../client/acting.ts";

/** Another agency's record of a person that releases open, and the groups of it that are open. */
export type LinkedRecord = {
  readonly clientId: string;
  readonly agencyId: string;
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
  /** The last contact that the own agency recorded. */
  readonly lastContactOn: string | null;
  /** The VR counselor an IPS program was told of. */
  readonly reportedCounselor: string | null;
  readonly linked: readonly LinkedRecord[];
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
};

/** People of a caseload and the groups of their record that the actor's role reads. */
export type PeopleInScope = { readonly people: readonly Person[]; readonly groups: ReadonlySet<DataGroup> };

/**
 * The people of a caseload or of a whole program or office. Own people only; which records of other agencies releases
 * open of them stands beside. The transaction is about them from the end of this question on.
 */
export function peopleInScope(actor: Actor, scope: Scope): Question<PeopleInScope> {
  const people = sql<Row>`
    with standing as materialized (${standing(actor.agencyKind, scope)}),
    scope as materialized (
      select c.id, c.agency_id, c.unit_id, c.number, c.first_name, c.last_name, c.preferred_name,
        standing.open, standing.entered_on, standing.staff_id, standing.vr_status
      from standing join client c on c.id = standing.client_id
      where c.agency_id = ${myAgency} and ${wordsBeginName(scope.words, "c")}
    ),
    linked as materialized (
      select l.own_client_id, l.client_id, l.agency_id, theirs.name as agency_name, theirs.kind, l.groups
      from app.linked_clients(array(select id from scope)) l join agency theirs on theirs.id = l.agency_id
    ),
    records as materialized (
      select own_client_id, jsonb_agg(jsonb_build_object('clientId', client_id, 'agencyId', agency_id, 'agencyName', agency_name, 'kind', kind, 'groups', groups)
        order by client_id) as linked from linked group by own_client_id
    ),
    narrowed as materialized (${aboutThese(sql`select id from scope union all select client_id from linked`)})
    select scope.id as "clientId", scope.unit_id as "unitId", scope.number, scope.first_name as "firstName", scope.last_name as "lastName",
      scope.preferred_name as "preferredName", scope.open, scope.entered_on::text as "enteredOn", scope.vr_status as "vrStatus",
      case when staff.id is null then null else jsonb_build_object('staffId', staff.id, 'name', staff.name) end as staff,
      exists (select from job where job.agency_id = scope.agency_id and job.client_id = scope.id and job.started_on <= ${onToday}
        and (job.ended_on is null or job.ended_on >= ${onToday})) as "jobOpen",
      exists (select from employer_contact_client met where met.agency_id = scope.agency_id and met.client_id = scope.id
        and met.on_date <= ${onToday}) as "employerContacted",
      (select max(on_date) from contact
        where contact.agency_id = scope.agency_id and contact.client_id = scope.id and on_date <= ${onToday})::text as "lastContactOn",
      told.counselor_name as "reportedCounselor", coalesce(records.linked, '[]'::jsonb) as linked
    from scope
    left join staff on staff.id = scope.staff_id
    left join reported_vr told on told.client_id = scope.id
    left join records on records.own_client_id = scope.id
    cross join narrowed`;
  const groups = readableGroups(actor);
  return questionOf(people, (rows) => ({ people: rows.map((row) => personOf(row, actor, groups)), groups }));
}

function personOf(
  { firstName, lastName, preferredName, jobOpen, employerContacted, ...row }: Row,
  { agencyKind }: Pick<Actor, "agencyKind">,
  groups: ReadonlySet<DataGroup>,
): Person {
  return {
    ...row,
    lastName,
    name: displayName({ firstName, lastName, preferredName }),
    phase:
      agencyKind === "ips"
        ? // Who may not read employer contacts cannot tell a beginning from a search.
          ipsPhase({
            episodeOpen: row.open,
            jobOpen,
            employerContacted: employerContacted || !groups.has("employer-contacts"),
          })
        : vrPhase(row.vrStatus),
  };
}
