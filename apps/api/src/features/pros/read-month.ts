import type { prosMonthInput, ProsMonthOutput, prosOffered } from "@ips/contract";
import { contact } from "@ips/db";
import { monthOf, prosCompetitive } from "@ips/domain";
import { asc, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { question, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { idArray } from "../client/id-array.ts";
import { recordIds } from "../client/load-records.ts";
import { readPerson } from "../client/read-person.ts";
import { jurisdictionInForce } from "../findings/jurisdiction-in-force.ts";
import { loadJurisdiction } from "../findings/load-jurisdiction.ts";
import { jobFactsOf, type JudgedJob } from "../job/job-facts.ts";

/** Whether the agency asks its contacts for what PROS bills by. */
export async function readProsOffered(ctx: ActorContext): Promise<z.infer<typeof prosOffered>> {
  const jurisdiction = await ctx.run(loadJurisdiction);
  return { offered: jurisdiction.pros !== null };
}

/**
 * What a month of PROS is judged by: the own agency's contacts with the person in it, and the jobs that count as competitive in New
 * York and touch it. Empty where the agency has nothing to do with PROS.
 *
 * @throws AppError not-found.
 */
export function readProsMonth(
  ctx: ActorContext,
  { clientId, month }: z.output<typeof prosMonthInput>,
): Promise<ProsMonthOutput> {
  return readPerson(ctx, clientId, ["case-notes", "jobs-and-wages"], async (ask, records) => {
    const clientIds = recordIds(records);
    const { jurisdiction, contacts, jobs } = await ask({
      jurisdiction: jurisdictionInForce(),
      contacts: contactsIn(clientIds, month),
      jobs: jobFactsOf({ clientIds }),
    });
    const nothing = { offered: false, month, contacts: [], jobs: [], jobsNotAnswered: 0 };
    if (jurisdiction.pros === null) return nothing;
    const touching = [...jobs.values()].flat().filter((each) => touches(each, month));
    const judged = touching.map((each) => ({ ...each, counts: prosCompetitive(each.facts).counts }));
    return {
      offered: true,
      month,
      contacts,
      jobs: judged
        .filter(({ counts }) => counts === true)
        .map(({ facts, endedOn, hoursPerWeek }) => ({ startedOn: facts.startedOn, endedOn, hoursPerWeek })),
      jobsNotAnswered: judged.filter(({ counts }) => counts === null).length,
    };
  });
}

const touches = ({ facts, endedOn }: JudgedJob, month: string): boolean =>
  monthOf(facts.startedOn) <= month && (endedOn === null || monthOf(endedOn) >= month);

/** The own agency's contacts with the person in a month, earliest first. */
function contactsIn(clientIds: readonly string[], month: string): Question<ProsMonthOutput["contacts"]> {
  const first = `${month}-01`;
  const query = new QueryBuilder()
    .select({
      id: contact.id,
      on: contact.onDate,
      minutes: contact.minutes,
      place: contact.place,
      startsAt: sql<string | null>`to_char(${contact.startsAt}, 'HH24:MI')`,
      payer: contact.payer,
      component: contact.prosComponent,
      oneToOne: contact.oneToOne,
      vocational: sql<boolean>`coalesce(${contact.vocational}, false)`,
    })
    .from(contact)
    .where(
      sql`${contact.clientId} = any(${idArray(clientIds)}) and ${contact.agencyId} = ${myAgency}
        and ${contact.onDate} >= ${first}::date and ${contact.onDate} < ${first}::date + interval '1 month'`,
    )
    .orderBy(asc(contact.onDate), asc(contact.startsAt), asc(contact.id));
  return question(query, (rows) => [...rows]);
}
