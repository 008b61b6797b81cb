import { contact, job } from "@ips/db";
import type { FindingsInput } from "@ips/domain";
import { desc, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { ofClients, type FindingsOf } from "./of-clients.ts";

type JobAndMeetings = Required<Pick<FindingsInput, "job" | "meetings">>;

/**
 * The job that each client holds, or held last, and the last time the person was met since: for a day that is not past the rules need no more.
 * By phone or video nobody meets.
 */
export function jobInputs(of: FindingsOf): Question<Map<string, JobAndMeetings>> {
  const query = new QueryBuilder();
  const known = sql`(select app.today())`;
  const judged = query
    .selectDistinctOn([job.clientId], {
      id: job.id,
      clientId: job.clientId,
      agencyId: job.agencyId,
      startedOn: job.startedOn,
      endedOn: job.endedOn,
    })
    .from(job)
    .where(sql`${ofClients(of, job)} and ${job.startedOn} <= ${known}`)
    .orderBy(job.clientId, sql`${job.endedOn} is null desc`, desc(job.startedOn), desc(job.id))
    .as("judged_job");
  const meeting = query
    .select({ id: contact.id, onDate: contact.onDate })
    .from(contact)
    .where(
      sql`${contact.agencyId} = ${judged.agencyId} and ${contact.clientId} = ${judged.clientId}
        and ${contact.onDate} between ${judged.startedOn} and ${known} and ${contact.place} not in ('phone', 'video')`,
    )
    .orderBy(desc(contact.onDate), desc(contact.id))
    .limit(1)
    .as("met_last");
  const inputs = query
    .select({
      clientId: judged.clientId,
      id: judged.id,
      startedOn: judged.startedOn,
      endedOn: judged.endedOn,
      metId: meeting.id,
      metOn: meeting.onDate,
    })
    .from(judged)
    .leftJoinLateral(meeting, sql`true`);
  return question(
    inputs,
    (rows) =>
      new Map(
        rows.map(({ clientId, id, startedOn, endedOn, metId, metOn }) => [
          clientId,
          {
            job: { id, startedOn, endedOn },
            meetings: metId === null || metOn === null ? [] : [{ id: metId, onDate: metOn }],
          },
        ]),
      ),
  );
}
