import type { CaseloadRow } from "@ips/contract";
import { vrCaseStatusOf, type PlainDate, type VrCaseStatus } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { idArray } from "../client/id-array.ts";
import type { Person } from "./people-in-scope.ts";
import { onToday } from "../client/acting.ts";

/** What a row of the list shows besides the person and the findings. */
export type RowDetails = Pick<
  CaseloadRow,
  "nextStep" | "partner" | "employerContactsThisMonth" | "employerName"
>;

type Partner = { status: VrCaseStatus | null; personName: string | null; agencyName: string };
type Row = {
  clientId: string;
  nextStep: RowDetails["nextStep"];
  vrCase: Partner | null;
  episode: Partner | null;
  reported: { personName: string | null; dates: Record<string, PlainDate> } | null;
  employerContacts: number;
  employerName: string | null;
};

/** What one page of a list shows. People are found by key; what is not open is `null`. */
export function rowDetails(people: readonly Person[], today: PlainDate): Question<Map<string, RowDetails>> {
  const records = people.flatMap(({ clientId, linked }) =>
    [clientId, ...linked.map((record) => record.clientId)].map((record) => ({ clientId, record })),
  );
  const recordKeys = idArray(records.map(({ record }) => record));
  const details = sql<Row>`
    with record as materialized (
      select person, id from unnest(${idArray(records.map(({ clientId }) => clientId))}, ${recordKeys}) as record (person, id)
    ),
    their_staff as materialized (select client_id, staff_id, name from app.released_staff(${recordKeys}))
    select asked.person as "clientId",
      (select jsonb_build_object('text', step ->> 'text', 'by', step ->> 'by')
        from record join plan on plan.client_id = record.id
        cross join lateral jsonb_path_query(plan.content, '$.objectives[*].steps[*] ? (@.state == "open" && @.text != "")') step
        where record.person = asked.person order by step ->> 'by' nulls last limit 1) as "nextStep",
      (select jsonb_build_object('status', vr.status, 'personName', their_staff.name, 'agencyName', agency.name)
        from record join vr_case vr on vr.client_id = record.id join agency on agency.id = vr.agency_id
        left join their_staff on their_staff.client_id = vr.client_id and their_staff.staff_id = vr.counselor_staff_id
        where record.person = asked.person and vr.client_id <> asked.person
        order by vr.closed_on is null desc, vr.created_at desc limit 1) as "vrCase",
      (select jsonb_build_object('status', null, 'agencyName', agency.name, 'personName', (
            select their_staff.name from assignment join their_staff on their_staff.client_id = assignment.client_id and their_staff.staff_id = assignment.staff_id
            where assignment.episode_id = episode.id and assignment.from_on <= ${onToday} order by assignment.from_on desc limit 1))
        from record join episode on episode.client_id = record.id join agency on agency.id = episode.agency_id
        where record.person = asked.person and episode.client_id <> asked.person
        order by episode.exited_on is null desc, episode.entered_on desc limit 1) as "episode",
      (select jsonb_build_object('personName', (select counselor_name from reported_vr where reported_vr.client_id = asked.person),
          'dates', coalesce(jsonb_object_agg(told.kind, told.on_date) filter (where told.kind is not null), '{}'::jsonb))
        from (select milestone.kind, max(milestone.on_date) as on_date from milestone
          where milestone.client_id = asked.person and milestone.source = 'reported' and milestone.on_date is not null
            and (milestone.episode_id is null or milestone.episode_id = (select judged.id from episode judged
              where judged.client_id = asked.person order by judged.exited_on is null desc, judged.entered_on desc limit 1))
            and not exists (select from milestone later where later.replaces_id = milestone.id)
          group by milestone.kind) told
        having count(*) > 0 or exists (select from reported_vr where reported_vr.client_id = asked.person)) as "reported",
      (select count(*)::int from record join employer_contact_client met on met.client_id = record.id
        where record.person = asked.person and met.on_date between date_trunc('month', ${onToday})::date and ${onToday}) as "employerContacts",
      (select job.employer_name from record join job on job.client_id = record.id
        where record.person = asked.person and job.started_on <= ${onToday} and (job.ended_on is null or job.ended_on >= ${onToday})
        order by job.started_on desc, job.id limit 1) as "employerName"
    from (select distinct person from record) asked`;
  return questionOf(details, (rows) => new Map(rows.map((row) => [row.clientId, detailsOf(row, today)])));
}

function detailsOf(
  { nextStep, vrCase, episode, reported, employerContacts, employerName }: Row,
  today: PlainDate,
): RowDetails {
  return {
    nextStep,
    employerName,
    employerContactsThisMonth: employerContacts,
    partner: partnerOf({ vrCase, episode, reported }, today),
  };
}

function partnerOf(
  { vrCase, episode, reported }: Pick<Row, "vrCase" | "episode" | "reported">,
  today: PlainDate,
): RowDetails["partner"] {
  const released = vrCase ?? episode;
  if (released) return { ...released, source: "released" };
  if (!reported) return null;
  const { dates } = reported;
  const status = vrCaseStatusOf(
    {
      appliedOn: dates["vr-application"] ?? null,
      eligibleOn: dates["vr-eligibility"] ?? null,
      waitlistPlacedOn: dates["vr-waitlist-placed"] ?? null,
      waitlistReleasedOn: dates["vr-waitlist-released"] ?? null,
      ipeSignedOn: dates["vr-ipe-signed"] ?? null,
      closedOn: dates["vr-closure"] ?? null,
    },
    today,
  );
  return { status, personName: reported.personName, agencyName: null, source: "reported" };
}
