import { addDays, addMonthsRoundingDown } from "@ips/domain";
import {
  fidelityQuestions,
  type FidelityAnswers,
  type PracticeEvent,
  type PracticeRecord,
} from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { openEpisodesOf, specialistsOf, type EvidenceScope } from "./evidence-scope.ts";

/** What the program recorded of itself in the year before the window's last day, or in the window where that is longer. */
export const practiceEvents = ({ unitId, window }: EvidenceScope): Question<PracticeEvent[]> => {
  const yearAgo = addMonthsRoundingDown(addDays(window.to, 1), -12);
  const from = window.from < yearAgo ? window.from : yearAgo;
  return questionOf(
    sql<PracticeEvent>`select kind, on_date as "on", staff_id as staff, team_id as team, executive_present as "executivePresent"
      from program_event
      where agency_id = ${myAgency} and unit_id = ${unitId}::uuid and on_date between ${from}::date and ${window.to}::date`,
    (rows) => [...rows],
  );
};

type Answer = { question: string; answer: boolean | null };

/** The program's answers that stand on the window's last day. */
export const answersGiven = ({ unitId, window }: EvidenceScope): Question<FidelityAnswers> =>
  questionOf(
    sql<Answer>`select distinct on (question) question, answer from item_answer
      where agency_id = ${myAgency} and unit_id = ${unitId}::uuid and on_date <= ${window.to}::date
      order by question, on_date desc, created_at desc, id desc`,
    (rows) => {
      const said = new Map(rows.map(({ question, answer }) => [question, answer]));
      return Object.fromEntries(
        fidelityQuestions.flatMap((question) => {
          const answer = said.get(question) ?? null;
          return answer === null ? [] : [[question, answer]];
        }),
      );
    },
  );

/** Who works in the program on the window's last day. */
export type UnitStaff = Pick<PracticeRecord, "specialists" | "teams" | "supervisorFte" | "specialistsFte"> & {
  fullTimeSpecialists: number;
  led: boolean;
};

/** Who works in the program on the window's last day, and with which treatment teams. */
export const unitStaff = (scope: EvidenceScope): Question<UnitStaff> => {
  const on = sql`${scope.window.to}::date`;
  const here = sql`(select * from ${specialistsOf(scope)} specialist where ended_on is null or ended_on >= ${on})`;
  const supervisors = sql`(select staff.fte::float8 as fte from staff
    where staff.agency_id = ${myAgency} and staff.unit_id = ${scope.unitId}::uuid and staff.role = 'ips-supervisor'
      and (staff.started_on is null or staff.started_on <= ${on}) and (staff.ended_on is null or staff.ended_on >= ${on}))`;
  return questionOf(
    sql<UnitStaff>`select
      (select coalesce(jsonb_agg(id), '[]') from ${here} one) as specialists,
      (select coalesce(sum(fte), 0)::float8 from ${here} one) as "specialistsFte",
      (select count(*)::int from ${here} one where fte >= 1) as "fullTimeSpecialists",
      (select sum(fte)::float8 from ${supervisors} one) as "supervisorFte",
      exists (select from ${supervisors} one) as led,
      (select coalesce(jsonb_agg(distinct open.treatment_team_id), '[]') from ${openEpisodesOf(scope)} open
        where open.treatment_team_id is not null) as teams`,
    ([row]) =>
      row ?? {
        specialists: [],
        teams: [],
        supervisorFte: null,
        specialistsFte: 0,
        fullTimeSpecialists: 0,
        led: false,
      },
  );
};
