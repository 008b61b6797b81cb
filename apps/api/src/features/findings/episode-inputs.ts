import { contact, episode } from "@ips/db";
import type { EpisodeInput } from "@ips/domain";
import { desc, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/**
 * The episode that is judged, of each client: the open one, or the last. Its first meeting is the first service
 * contact in person on or after the entry; by phone or video nobody meets.
 */
export function episodeInputs(of: FindingsOf): Question<Map<string, EpisodeInput>> {
  const query = new QueryBuilder();
  const judged = query
    .selectDistinctOn([episode.clientId], {
      id: episode.id,
      clientId: episode.clientId,
      agencyId: episode.agencyId,
      enteredOn: episode.enteredOn,
      exitedOn: episode.exitedOn,
    })
    .from(episode)
    .where(ofClients(of, episode))
    .orderBy(
      episode.clientId,
      sql`${episode.exitedOn} is null desc`,
      desc(sql`coalesce(${episode.enteredOn}, ${episode.referredOn})`),
    )
    .as("judged");
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
