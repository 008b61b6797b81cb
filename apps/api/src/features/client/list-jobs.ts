import type { clientInput, jobsOutput } from "@ips/contract";
import { agencySetting, job } from "@ips/db";
import type { JurisdictionId, PlainDate } from "@ips/domain";
import { desc, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { question, type Question } from "../../query/ask-together.ts";
import { answerColumns, factsOfJob, occupationTableOf, wageTableOf } from "../job/job-facts.ts";
import { occupationOfJob } from "../job/occupation-of-job.ts";
import { thresholdsOfState } from "../reference-table/thresholds-of-state.ts";
import { myAgency } from "./acting.ts";
import { idArray } from "./id-array.ts";
import { recordIds } from "./load-records.ts";
import { readPerson } from "./read-person.ts";

type Jobs = z.infer<typeof jobsOutput>;

/** The jobs a person has or had, latest start first, with those that a release opens, and the answers behind their verdicts. */
export function listJobs(
  ctx: ActorContext,
  { clientId }: z.output<typeof clientInput>,
): Promise<z.infer<typeof jobsOutput>> {
  return readPerson(ctx, clientId, ["jobs-and-wages"], (ask, records) =>
    ask({
      rows: jobsOf(recordIds(records), ctx.actor.today),
      jurisdictionId: jurisdictionIdInForce(),
      thresholds: thresholdsOfState(ctx.actor.today),
    }),
  );
}

function jobsOf(clientIds: readonly string[], today: PlainDate): Question<Jobs["rows"]> {
  const query = new QueryBuilder()
    .select({
      ...answerColumns,
      own: sql<boolean>`${job.agencyId} = ${myAgency}`,
      employerName: job.employerName,
      title: job.title,
      endedOn: job.endedOn,
      endReason: job.endReason,
      hoursPerWeek: job.hoursPerWeek,
      permanent: job.permanent,
      socCode: job.socCode,
      preferencesAtStart: job.preferencesAtStart,
      preferencesAtEnd: job.preferencesAtEnd,
      wageTable: wageTableOf,
      occupationTable: occupationTableOf,
    })
    .from(job)
    .where(sql`${job.clientId} = any(${idArray(clientIds)})`)
    .orderBy(desc(job.startedOn), desc(job.id));
  return question(query, (rows) =>
    rows.map(
      ({
        own,
        employerName,
        title,
        endedOn,
        endReason,
        hoursPerWeek,
        permanent,
        socCode,
        preferencesAtStart,
        preferencesAtEnd,
        wageTable,
        occupationTable,
        ...answers
      }) => {
        const { facts, minimumWage } = factsOfJob(answers, wageTable);
        const { id: jobId, startedOn, workPlace } = answers;
        return {
          jobId,
          own,
          employerName,
          title,
          startedOn,
          endedOn,
          endReason,
          hoursPerWeek,
          hourlyWageCents: facts.hourlyWageCents,
          permanent,
          facts,
          minimumWage,
          workPlace,
          socCode,
          occupation: occupationOfJob({ startedOn, socCode }, occupationTable, today),
          preferencesAtStart,
          preferencesAtEnd,
        };
      },
    ),
  );
}

const jurisdictionIdInForce = (): Question<JurisdictionId> =>
  question(
    new QueryBuilder()
      .select({ jurisdictionId: agencySetting.jurisdictionId })
      .from(agencySetting)
      .where(sql`${agencySetting.agencyId} = ${myAgency}`),
    ([row]) => row?.jurisdictionId ?? "us-federal",
  );
