import { job, referenceTable } from "@ips/db";
import {
  minimumWageOf,
  type JobFacts,
  type MinimumWage,
  type PlainDate,
  type ReferenceTable,
} from "@ips/domain";
import { asc, sql, type SQL } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { ofClients, type FindingsOf } from "../findings/of-clients.ts";

/** A job as the rules look at it: its answers, when it ended, and where its minimum wage is from. */
export type JudgedJob = {
  readonly facts: JobFacts;
  readonly endedOn: PlainDate | null;
  readonly hoursPerWeek: number | null;
  readonly minimumWage: MinimumWage;
};

/** A select from one table names its columns bare at the top of a template, where the inner table's would answer: one level down they keep the table's name. */
const [agencyOfJob, placeOfJob, codeOfJob] = [
  sql`${job.agencyId}`,
  sql`${job.workPlace}`,
  sql`${job.socCode}`,
];

/** The rows about one key of the table of a kind that the agency of the job goes by. */
const tableOf = (kind: SQL, key: SQL): SQL<ReferenceTable | null> => sql<ReferenceTable | null>`(
  select jsonb_build_object('kind', loaded.kind, 'title', loaded.title, 'source', loaded.source, 'knownThrough', loaded.known_through,
    'rows', coalesce((select jsonb_agg(entry) from jsonb_array_elements(loaded.rows) entry where entry->>'key' = ${key}), '[]'))
  from ${referenceTable} loaded
  where loaded.agency_id = ${agencyOfJob} and loaded.kind = ${kind} and loaded.replaced_at is null
    and ${key} is not null)`;

/**
 * The rows about a job's place in the table of minimum wages that the agency of the job goes by. The policies let a reader
 * under a release see that table as well, so that both sides judge the wage alike.
 */
export const wageTableOf = tableOf(sql`'minimum-wage'`, placeOfJob);

/** The rows about a job's occupation code in the table of titles that the agency of the job goes by. */
export const occupationTableOf = tableOf(sql`'soc-title'`, codeOfJob);

/** The columns that hold the answers about a job. */
export const answerColumns = {
  id: job.id,
  startedOn: job.startedOn,
  selfEmployed: job.selfEmployed,
  openToAnyone: job.openToAnyone,
  hourlyWageCents: job.hourlyWageCents,
  minimumWageCents: job.minimumWageCents,
  customaryWage: job.customaryWage,
  comparableIncome: job.comparableIncome,
  sameBenefits: job.sameBenefits,
  communityLocation: job.communityLocation,
  interactsAsOthers: job.interactsAsOthers,
  advancement: job.advancement,
  setAside: job.setAside,
  timeLimitedForTraining: job.timeLimitedForTraining,
  assertedIpsCompetitive: job.assertedIpsCompetitive,
  assertedVrIntegrated: job.assertedVrIntegrated,
  workPlace: job.workPlace,
};

/** A row of {@link answerColumns}. */
export type AnswerRow = Omit<JobFacts, "asserted"> & {
  readonly assertedIpsCompetitive: boolean | null;
  readonly assertedVrIntegrated: boolean | null;
  readonly workPlace: string | null;
};

/** Makes the facts of a row, with the minimum wage that was typed or that the loaded table gives. */
export function factsOfJob(
  { assertedIpsCompetitive, assertedVrIntegrated, workPlace, minimumWageCents, ...answers }: AnswerRow,
  wageTable: ReferenceTable | null,
): { facts: JobFacts; minimumWage: MinimumWage } {
  const { startedOn } = answers;
  const minimumWage = minimumWageOf({ startedOn, workPlace, typedCents: minimumWageCents }, wageTable);
  const asserted = { ipsCompetitive: assertedIpsCompetitive, vrCompetitiveIntegrated: assertedVrIntegrated };
  return { facts: { ...answers, minimumWageCents: minimumWage.cents, asserted }, minimumWage };
}

/** The jobs of clients whose jobs are open to the reader, by client, earliest start first: what the verdicts are made from. */
export function jobFactsOf(of: FindingsOf): Question<ReadonlyMap<string, readonly JudgedJob[]>> {
  const query = new QueryBuilder()
    .select({
      ...answerColumns,
      clientId: job.clientId,
      endedOn: job.endedOn,
      hoursPerWeek: job.hoursPerWeek,
      wageTable: wageTableOf,
    })
    .from(job)
    .where(ofClients(of, job))
    .orderBy(asc(job.startedOn), asc(job.id));
  return question(query, (rows) => {
    const byClient = new Map<string, JudgedJob[]>();
    for (const { clientId, endedOn, hoursPerWeek, wageTable, ...row } of rows) {
      const judged = { ...factsOfJob(row, wageTable), endedOn, hoursPerWeek };
      byClient.set(clientId, [...(byClient.get(clientId) ?? []), judged]);
    }
    return byClient;
  });
}
