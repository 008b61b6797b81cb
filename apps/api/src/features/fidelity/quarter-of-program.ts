import {
  ipsCompetitive,
  quarterlyCounts,
  type MeasureDefinition,
  type PersonInQuarter,
  type PlainDate,
  type Quarter,
  type QuarterlyCounts,
  type ReferenceTable,
} from "@ips/domain";
import { job } from "@ips/db";
import { sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { answerColumns, factsOfJob, wageTableOf, type AnswerRow } from "../job/job-facts.ts";

type Enrolled = { clientId: string; number: string; enteredOn: PlainDate; exitedOn: PlainDate | null };
type Held = AnswerRow & { clientId: string; endedOn: PlainDate | null; wageTable: ReferenceTable | null };

/** The people who were on a program's caseload on a day of the quarter. */
export const enrolledIn = (unitId: string, { from, to }: Quarter): Question<readonly Enrolled[]> =>
  questionOf(
    sql<Enrolled>`select client.id as "clientId", client.number, episode.entered_on as "enteredOn", episode.exited_on as "exitedOn"
      from episode join client on client.id = episode.client_id
      where episode.agency_id = ${myAgency} and episode.unit_id = ${unitId}::uuid and episode.taken_back_at is null
        and episode.entered_on <= ${to}::date and (episode.exited_on is null or episode.exited_on >= ${from}::date)
      order by client.number`,
    (rows) => rows,
  );

/** The jobs that a program's people held on a day of the quarter. */
export const heldIn = (unitId: string, { from, to }: Quarter): Question<readonly Held[]> =>
  question(
    new QueryBuilder()
      .select({ ...answerColumns, clientId: job.clientId, endedOn: job.endedOn, wageTable: wageTableOf })
      .from(job)
      .where(
        sql`${job.agencyId} = ${myAgency} and ${job.unitId} = ${unitId}::uuid and ${job.takenBackAt} is null
          and ${job.startedOn} <= ${to}::date and (${job.endedOn} is null or ${job.endedOn} >= ${from}::date)`,
      ),
    (rows) => [...rows],
  );

/** A quarter of a program; `allJobStarts` counts every job that began in it, competitive or not. */
export type ProgramQuarter = QuarterlyCounts & { allJobStarts: number };

/** The counts of a quarter under a definition, with the clients' numbers for ids. */
export function countQuarter(
  enrolled: readonly Enrolled[],
  held: readonly Held[],
  quarter: Quarter,
  definition: MeasureDefinition,
): ProgramQuarter {
  const jobsOf = Map.groupBy(held, ({ clientId }) => clientId);
  const competitive = ({ wageTable, ...row }: Held) =>
    ipsCompetitive(factsOfJob(row, wageTable).facts).counts === true;
  const people = [...Map.groupBy(enrolled, ({ clientId }) => clientId)].map(
    ([clientId, episodes]): PersonInQuarter => ({
      id: episodes[0]?.number ?? clientId,
      episodes: episodes.map(({ enteredOn, exitedOn }) => ({ from: enteredOn, to: exitedOn })),
      jobs: (jobsOf.get(clientId) ?? [])
        .filter(competitive)
        .map(({ startedOn, endedOn }) => ({ from: startedOn, to: endedOn })),
    }),
  );
  return {
    ...quarterlyCounts(people, quarter, definition),
    allJobStarts: held.filter(({ startedOn }) => startedOn >= quarter.from).length,
  };
}
