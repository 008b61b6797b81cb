import type { PointAnswer, PointEvent } from "@ips/contract";
import type { PlainDate, ProgramEventKind, Role } from "@ips/domain";
import { yearUpTo, type FidelityQuestion, type PracticeEvent } from "@ips/fidelity";
import { sql, type SQL } from "drizzle-orm";
import { questionOf, type Question } from "../../../query/ask-together.ts";
import { myAgency } from "../../client/acting.ts";
import type { EvidenceScope } from "../evidence-scope.ts";

const momentOf = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** An event of the program as it is counted, with what is shown of it. */
export type CountedEvent = PracticeEvent &
  Pick<PointEvent, "eventId" | "note" | "recordedBy" | "recordedAt"> & {
    staffName: string | null;
    teamName: string | null;
  };

/** The program's events of these kinds in the window, or in the year up to its last day where that is longer. */
export const eventsOfKinds = (
  { unitId, window }: EvidenceScope,
  kinds: readonly ProgramEventKind[],
): Question<CountedEvent[]> => {
  const yearAgo = yearUpTo(window.to);
  const from = window.from < yearAgo ? window.from : yearAgo;
  return questionOf(
    sql<CountedEvent>`select event.id as "eventId", event.kind, event.on_date as "on", event.staff_id as staff, event.team_id as team,
        event.executive_present as "executivePresent", event.note, event.recorded_by_name as "recordedBy",
        ${momentOf(sql`event.created_at`)} as "recordedAt", staff.name as "staffName", team.name as "teamName"
      from program_event event
      left join staff on staff.id = event.staff_id
      left join treatment_team team on team.id = event.team_id
      where event.agency_id = ${myAgency} and event.unit_id = ${unitId}::uuid
        and event.kind = any(${sql.param([...kinds])}::program_event_kind[])
        and event.on_date between ${from}::date and ${window.to}::date
      order by event.on_date desc, event.id desc`,
    (rows) => [...rows],
  );
};

/** Somebody who works in the program, or leads it, on the window's last day. */
export type StaffThere = {
  staffId: string;
  name: string;
  role: Role;
  fte: number | null;
  from: PlainDate | null;
  until: PlainDate | null;
};

/** Specialists and supervisors who are there on the window's last day, supervisors first; two of one name are told apart by their numbers. */
export const staffThere = ({ unitId, window }: EvidenceScope): Question<StaffThere[]> =>
  questionOf(
    sql<StaffThere>`select id as "staffId", role,
        case when count(*) over (partition by name) > 1 then name || ' (' || number || ')' else name end as name,
        fte::float8 as fte, started_on as "from", ended_on as until from staff
      where agency_id = ${myAgency} and unit_id = ${unitId}::uuid and role in ('specialist', 'ips-supervisor')
        and (started_on is null or started_on <= ${window.to}::date) and (ended_on is null or ended_on >= ${window.to}::date)
      order by role = 'specialist', staff.name, number, id`,
    (rows) => [...rows],
  );

type Team = { teamId: string; name: string };

/** The names of the program's treatment teams. */
export const teamNames = ({ unitId }: EvidenceScope): Question<ReadonlyMap<string, string>> =>
  questionOf(
    sql<Team>`select id as "teamId", name from treatment_team where agency_id = ${myAgency} and unit_id = ${unitId}::uuid
      order by name, id`,
    (rows) => new Map(rows.map(({ teamId, name }) => [teamId, name])),
  );

/** An answer with the question it was given to. */
export type AnswerGiven = Omit<PointAnswer, "stands"> & { question: string };

/** Every answer that was given to these questions as of a day up to the window's last, the latest first. */
export const answersTo = (
  { unitId, window }: EvidenceScope,
  questions: readonly FidelityQuestion[],
): Question<AnswerGiven[]> =>
  questionOf(
    sql<AnswerGiven>`select question, id as "answerId", answer, on_date as "on", note, recorded_by_name as "recordedBy",
        ${momentOf(sql`created_at`)} as "recordedAt"
      from item_answer
      where agency_id = ${myAgency} and unit_id = ${unitId}::uuid and on_date <= ${window.to}::date
        and question = any(${sql.param([...questions])}::text[])
      order by on_date desc, created_at desc, id desc`,
    (rows) => [...rows],
  );
