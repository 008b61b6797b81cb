import { job } from "@ips/db";
import { ipsCompetitive, type PlainDate, type ReferenceTable } from "@ips/domain";
import type { JobsEvidence } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { answerColumns, factsOfJob, wageTableOf, type AnswerRow } from "../job/job-facts.ts";
import type { EvidenceScope } from "./evidence-scope.ts";

/** One level down a column keeps its table's name; bare, the inner table's would answer. */
const clientOfJob = sql`${job.clientId}`;

/** A job as it is counted. */
type HeldJob = AnswerRow & {
  title: string;
  employerName: string;
  permanent: boolean | null;
  endedOn: PlainDate | null;
  clientOpen: boolean;
  wageTable: ReferenceTable | null;
};

/**
 * Items 19, 20 and 21: jobs held on any day of the window. Titles and businesses are told apart without regard to letter case and outer
 * spaces; a job counts as competitive by its criteria, or by the agency's own word where they are not answered (and is said
 * to be asserted); it is current when it has not ended and the person has not left.
 */
export const jobsEvidence = ({ unitId, window }: EvidenceScope): Question<JobsEvidence> =>
  question(
    new QueryBuilder()
      .select({
        ...answerColumns,
        title: job.title,
        employerName: job.employerName,
        permanent: job.permanent,
        endedOn: job.endedOn,
        clientOpen: sql<boolean>`exists (
          select from episode where episode.client_id = ${clientOfJob} and episode.agency_id = ${myAgency}
            and episode.taken_back_at is null and episode.entered_on <= ${window.to}::date
            and (episode.exited_on is null or episode.exited_on > ${window.to}::date))`.as("client_open"),
        wageTable: wageTableOf,
      })
      .from(job)
      .where(
        sql`${job.agencyId} = ${myAgency} and ${job.unitId} = ${unitId}::uuid and ${job.takenBackAt} is null
          and ${job.startedOn} <= ${window.to}::date and (${job.endedOn} is null or ${job.endedOn} >= ${window.from}::date)`,
      ),
    (rows) => countJobs(rows, window.to),
  );

function countJobs(rows: readonly HeldJob[], on: PlainDate): JobsEvidence {
  const judged = rows.map(({ wageTable, ...row }) => ({
    permanent: row.permanent,
    verdict: ipsCompetitive(factsOfJob(row, wageTable).facts),
  }));
  const counted = judged.filter(({ permanent, verdict }) => permanent === true && verdict.counts === true);
  const known = judged.filter(
    ({ permanent, verdict }) =>
      permanent === false || verdict.counts === false || (permanent !== null && verdict.counts !== null),
  );
  const titles = groupSizes(rows.map(({ title }) => title));
  const employers = groupSizes(rows.map(({ employerName }) => employerName));
  const largest = (sizes: readonly number[]) => (rows.length === 0 ? null : Math.max(...sizes) / rows.length);
  return {
    jobs: rows.length,
    distinctTitles: titles.length,
    largestTitleShare: largest(titles),
    distinctEmployers: employers.length,
    largestEmployerShare: largest(employers),
    competitivePermanent: counted.length,
    unanswered: rows.length - known.length,
    asserted: counted.filter(({ verdict }) => verdict.basis === "asserted").length,
    currentJobs: rows.filter(({ endedOn, clientOpen }) => clientOpen && (endedOn === null || endedOn > on))
      .length,
  };
}

const groupSizes = (names: readonly string[]) =>
  [...Map.groupBy(names, (name) => name.trim().toLowerCase()).values()].map(({ length }) => length);
