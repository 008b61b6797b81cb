import { employerContactClient } from "@ips/db";
import type { EmployerContactInput } from "@ips/domain";
import { sql } from "drizzle-orm";
import { alias, QueryBuilder } from "drizzle-orm/pg-core";
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
  const counting = alias(employerContactClient, "counting");
  const firstCounting = query
    .select({ onDate: sql`min(${counting.onDate})` })
    .from(counting)
    .where(
      sql`${counting.agencyId} = ${judged.agencyId} and ${counting.clientId} = ${judged.clientId}
        and ${counting.onDate} >= ${judged.enteredOn} and ${counting.mode} = 'in-person' and ${counting.hiringManager}
        and not ${asksForMore}`,
    );
  return question(
    query
      .select({
        clientId: contact.clientId,
        id: contact.id,
        onDate: contact.onDate,
        mode: contact.mode,
        hiringManager: contact.hiringManager,
        attendees: contact.attendees,
        purpose: contact.purpose,
      })
      .from(judged)
      .innerJoin(
        contact,
        sql`${contact.agencyId} = ${judged.agencyId} and ${contact.clientId} = ${judged.clientId}
          and ${contact.onDate} between ${judged.enteredOn} and coalesce((${firstCounting}), 'infinity')`,
      ),
    (rows) => Map.groupBy(rows, ({ clientId }) => clientId),
  );
}

/** Whether the acting agency has set who must have been there, or what the contact must have been for. */
const asksForMore = sql`coalesce((
  select jsonb_array_length(coalesce(chosen.counts -> 'attendeesAnyOf', '[]')) > 0
    or jsonb_array_length(coalesce(chosen.counts -> 'purposesAnyOf', '[]')) > 0
  from (select agency_setting.jurisdiction #> '{ips,firstEmployerContactCounts}' as counts
    from agency_setting where agency_setting.agency_id = ${myAgency}) chosen), false)`;
