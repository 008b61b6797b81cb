import { employerContactClient } from "@ips/db";
import type { EmployerContactInput } from "@ips/domain";
import { sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { judgedEpisodes } from "./judged-episodes.ts";
import type { FindingsOf } from "./of-clients.ts";

/**
 * The contacts with businesses that were made for each client since the entry, up to the day of the first that counts: the
 * rules ask for that one and for those before it, so that years of later visits cost nothing. Which one counts is the
 * rules' to say; here the day is taken of one that counts under every setting, in person with somebody who hires. An agency
 * that also asks who was there or what for gets all of them.
 */
export function employerContactInputs(of: FindingsOf): Question<Map<string, EmployerContactInput[]>> {
  const query = new QueryBuilder();
  const judged = judgedEpisodes(of);
  const contact = employerContactClient;
  const ofJudged = sql`${contact.agencyId} = ${judged.agencyId} and ${contact.clientId} = ${judged.clientId}
    and ${contact.onDate} >= ${judged.enteredOn}`;
  // Once an episode, each from its end of the index, however many contacts there are.
  const counting = query
    .select({ onDate: contact.onDate })
    .from(contact)
    .where(
      sql`${ofJudged} and ${contact.mode} = 'in-person' and ${contact.hiringManager} and not ${asksForMore}`,
    )
    .orderBy(contact.onDate)
    .limit(1)
    .as("counting");
  const asked = query
    .select({
      id: contact.id,
      onDate: contact.onDate,
      mode: contact.mode,
      hiringManager: contact.hiringManager,
      attendees: contact.attendees,
      purpose: contact.purpose,
    })
    .from(contact)
    .where(sql`${ofJudged} and ${contact.onDate} <= coalesce(${counting.onDate}, 'infinity')`)
    .orderBy(contact.onDate)
    .as("asked_contact");
  return question(
    query
      .select({
        clientId: judged.clientId,
        id: asked.id,
        onDate: asked.onDate,
        mode: asked.mode,
        hiringManager: asked.hiringManager,
        attendees: asked.attendees,
        purpose: asked.purpose,
      })
      .from(judged)
      .leftJoinLateral(counting, sql`true`)
      .innerJoinLateral(asked, sql`true`),
    (rows) => Map.groupBy(rows, ({ clientId }) => clientId),
  );
}

/** Whether the acting agency has set who must have been there, or what the contact must have been for. */
const asksForMore = sql`coalesce((
  select jsonb_array_length(coalesce(chosen.counts -> 'attendeesAnyOf', '[]')) > 0
    or jsonb_array_length(coalesce(chosen.counts -> 'purposesAnyOf', '[]')) > 0
  from (select agency_setting.jurisdiction #> '{ips,firstEmployerContactCounts}' as counts
    from agency_setting where agency_setting.agency_id = ${myAgency}) chosen), false)`;
