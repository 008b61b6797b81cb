import { job } from "@ips/db";
import { ipsCompetitive, type PlainDate, type ReferenceTable } from "@ips/domain";
import { sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { answerColumns, factsOfJob, wageTableOf, type AnswerRow } from "../job/job-facts.ts";
import type { EvidenceScope } from "./evidence-scope.ts";

/** One level down a column keeps its table's name; bare, the inner table's would answer. */
const clientOfJob = sql`${job.clientId}`;

type Row = AnswerRow & {
  clientId: string;
  title: string;
  employerId: string | null;
  employerName: string;
  permanent: boolean | null;
  endedOn: PlainDate | null;
  clientOpen: boolean;
  wageTable: ReferenceTable | null;
};

/** A job that was held on a day of the window, as items 19, 20 and 21 look at it. */
export type HeldJob = Pick<
  Row,
  "id" | "clientId" | "title" | "employerId" | "employerName" | "startedOn" | "endedOn"
> & {
  /** The kind of work and the business as they are told apart: without regard to letter case and outer spaces. */
  titleKey: string;
  employerKey: string;
  competitivePermanent: boolean;
  /** Nobody has said whether it is competitive, or permanent. */
  unanswered: boolean;
  /** It counts by the agency's own word, without the criteria. */
  asserted: boolean;
  /** It has not ended, and the person has not left. */
  current: boolean;
};

/** The jobs that a program's people held on any day of the window, each judged. */
export const heldJobs = <Answer>(
  { unitId, window }: EvidenceScope,
  read: (jobs: readonly HeldJob[]) => Answer,
): Question<Answer> =>
  question(
    new QueryBuilder()
      .select({
        ...answerColumns,
        clientId: job.clientId,
        title: job.title,
        employerId: job.employerId,
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
    (rows) => read(rows.map((row) => judge(row, window.to))),
  );

const same = (name: string) => name.trim().toLowerCase();

function judge({ wageTable, clientOpen, permanent, ...row }: Row, on: PlainDate): HeldJob {
  const { counts, basis } = ipsCompetitive(factsOfJob(row, wageTable).facts);
  const competitivePermanent = permanent === true && counts === true;
  const known = permanent === false || counts === false || (permanent !== null && counts !== null);
  const { id, clientId, title, employerId, employerName, startedOn, endedOn } = row;
  return {
    id,
    clientId,
    title,
    employerId,
    employerName,
    startedOn,
    endedOn,
    titleKey: same(title),
    employerKey: same(employerName),
    competitivePermanent,
    unanswered: !known,
    asserted: competitivePermanent && basis === "asserted",
    current: clientOpen && (endedOn === null || endedOn > on),
  };
}
