import type { ProgramEvent, programEventsInput, ProgramEventsOutput } from "@ips/contract";
import { fidelityQuestions } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { askTogether, questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency, onToday } from "../client/acting.ts";
import { programMeant, programsOfMine } from "../fidelity/programs-of-mine.ts";

/** How many events are shown at a time. */
const pageSize = 50;

/**
 * What a program has recorded of itself: its latest events, its answers, and whom and what an event can name. A program that is not the actor's is
 * not found, like one that does not exist.
 */
export async function listEvents(
  ctx: ActorContext,
  { unitId, after }: z.output<typeof programEventsInput>,
): Promise<ProgramEventsOutput> {
  const { today } = ctx.actor;
  const programs = await programsOfMine(ctx);
  const program = programMeant(programs, unitId);
  if (program === null)
    return { today, programs, program, specialists: [], teams: [], events: [], total: 0, answers: [] };
  const found = await ctx.run((tx) =>
    askTogether(tx, {
      specialists: specialistsIn(program.unitId),
      teams: teamsOf(program.unitId),
      events: eventsOf(program.unitId, after),
      total: totalOf(program.unitId),
      answers: answersOf(program.unitId),
    }),
  );
  return { today, programs, program, ...found };
}

type Output = ProgramEventsOutput;

const specialistsIn = (unitId: string): Question<Output["specialists"]> =>
  questionOf(
    sql<Output["specialists"][number]>`select id as "staffId", name from staff
      where agency_id = ${myAgency} and unit_id = ${unitId}::uuid and role = 'specialist'
        and (ended_on is null or ended_on >= ${onToday} - 30)
      order by name, id`,
    (rows) => [...rows],
  );

const teamsOf = (unitId: string): Question<Output["teams"]> =>
  questionOf(
    sql<Output["teams"][number]>`select id as "teamId", name from treatment_team
      where agency_id = ${myAgency} and unit_id = ${unitId}::uuid order by name, id`,
    (rows) => [...rows],
  );

const eventsOf = (unitId: string, after: string | null): Question<ProgramEvent[]> =>
  questionOf(
    sql<ProgramEvent>`select * from (
        select event.id as "eventId", to_char(event.on_date, 'YYYY-MM-DD') || ' ' || event.id as key, event.kind, event.on_date as "on",
          case when staff.id is null then null else json_build_object('staffId', staff.id, 'name', staff.name) end as staff,
          case when team.id is null then null else json_build_object('teamId', team.id, 'name', team.name) end as team,
          event.executive_present as "executivePresent", event.note, event.recorded_by_name as "recordedBy",
          to_char(event.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
          event.recorded_by_staff_id is not distinct from (select app.staff()) as mine
        from program_event event
        left join staff on staff.id = event.staff_id
        left join treatment_team team on team.id = event.team_id
        where event.agency_id = ${myAgency} and event.unit_id = ${unitId}::uuid) each
      where ${after}::text is null or each.key collate "C" < ${after}::text
      order by each.key collate "C" desc limit ${pageSize}`,
    (rows) => [...rows],
  );

const totalOf = (unitId: string): Question<number> =>
  questionOf(
    sql<{ total: number }>`select count(*)::int as total from program_event
      where agency_id = ${myAgency} and unit_id = ${unitId}::uuid`,
    ([row]) => row?.total ?? 0,
  );

type Answer = Omit<Output["answers"][number], "question"> & { question: string };

const answersOf = (unitId: string): Question<Output["answers"]> =>
  questionOf(
    sql<Answer>`select distinct on (question) id as "answerId", question, answer, on_date as "on", note, recorded_by_name as "recordedBy"
      from item_answer where agency_id = ${myAgency} and unit_id = ${unitId}::uuid and on_date <= ${onToday}
      order by question, on_date desc, created_at desc, id desc`,
    (rows) =>
      rows.flatMap(({ question, ...answer }) => {
        const known = fidelityQuestions.find((each) => each === question);
        return known === undefined ? [] : [{ ...answer, question: known }];
      }),
  );
