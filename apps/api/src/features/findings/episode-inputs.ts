import { contact } from "@ips/db";
import type { EpisodeInput } from "@ips/domain";
import { sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { judgedEpisodes } from "./judged-episodes.ts";
import type { FindingsOf } from "./of-clients.ts";

/**
 * The episode that is judged, of each client. Its first meeting is the first service
 * contact in person on or after the entry; by phone or video nobody meets.
 */
export function episodeInputs(of: FindingsOf): Question<Map<string, EpisodeInput>> {
  const query = new QueryBuilder();
  const judged = judgedEpisodes(of);
  const inPerson = sql`${contact.agencyId} = ${judged.agencyId} and ${contact.clientId} = ${judged.clientId}
    and ${contact.place} not in ('phone', 'video')`;
  // The day first: that is one look into the index, however many contacts there are.
  const firstDay = query
    .select({ onDate: sql`min(${contact.onDate})` })
    .from(contact)
    .where(sql`${inPerson} and ${contact.onDate} >= ${judged.enteredOn}`);
  const meeting = query
    .select({ id: contact.id, onDate: contact.onDate })
    .from(contact)
    .where(sql`${inPerson} and ${contact.onDate} = (${firstDay})`)
    .orderBy(contact.id)
    .limit(1)
    .as("meeting");
  const inputs = query
    .select({
      clientId: judged.clientId,
      id: judged.id,
      enteredOn: judged.enteredOn,
      exitedOn: judged.exitedOn,
      firstMeetingOn: meeting.onDate,
      firstMeetingContactId: meeting.id,
    })
    .from(judged)
    .leftJoinLateral(meeting, sql`true`);
  return question(inputs, (rows) => new Map(rows.map(({ clientId, ...input }) => [clientId, input])));
}
