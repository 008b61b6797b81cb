import type { searchInput, SearchOutput } from "@ips/contract";
import { employer, type Tx } from "@ips/db";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { may } from "../client/may.ts";
import { displayName, type NameParts } from "../client/display-name.ts";
import { likePattern } from "./like-pattern.ts";
import { wordsBeginName } from "./words-begin-name.ts";
import { wordsOf } from "./words-of.ts";
import { myAgency, onToday } from "../client/acting.ts";

/** How many of each kind a search as you type lists. */
const mostPeople = 8;
const mostEmployers = 5;

/** More records than are shown are looked at, because two of them may be one person's. */
const mostRecords = 4 * mostPeople;

/**
 * Search as you type: people of the actor's programs or offices and people whose identity is released to them, and the
 * own agency's businesses. A person known under two records is listed once, under the own one.
 */
export function searchPeople(
  ctx: ActorContext,
  { text }: z.output<typeof searchInput>,
): Promise<SearchOutput> {
  const words = wordsOf(text);
  if (words.length === 0) return Promise.resolve({ people: [], employers: [], more: false });
  return ctx.run(async (tx) => {
    const people = await findPeople(tx, words);
    const employers = may(ctx.actor, "employer.read") ? await findEmployers(tx, text.trim()) : [];
    return {
      people: people.slice(0, mostPeople),
      employers: employers.slice(0, mostEmployers),
      more: people.length > mostPeople || employers.length > mostEmployers,
    };
  });
}

type Found = NameParts & {
  clientId: string;
  number: string;
  own: boolean;
  closed: boolean;
  hint: string | null;
};

async function findPeople(tx: Tx, words: readonly string[]): Promise<SearchOutput["people"]> {
  const { rows } = await tx.execute<Found>(sql`
    with hit as materialized (
      select c.id, c.agency_id from client c where ${wordsBeginName(words, "c")}
      order by c.agency_id = ${myAgency} desc, lower(c.last_name), lower(c.first_name), c.id limit ${mostRecords}
    ),
    same as materialized (
      select o.client_id, o.own_client_id from app.own_clients_of(array(select id from hit where agency_id <> ${myAgency})) o
    ),
    person as (select distinct coalesce(same.own_client_id, hit.id) as id from hit left join same on same.client_id = hit.id)
    select c.id as "clientId", c.number, c.first_name as "firstName", c.last_name as "lastName", c.preferred_name as "preferredName",
      c.agency_id = ${myAgency} as own,
      c.agency_id = ${myAgency}
        and not exists (select from episode e where e.client_id = c.id and (e.exited_on is null or e.exited_on > ${onToday}))
        and not exists (select from vr_case v where v.client_id = c.id and (v.closed_on is null or v.closed_on > ${onToday})) as closed,
      case when c.agency_id <> ${myAgency} then (select name from agency where agency.id = c.agency_id)
        else coalesce(
          (select staff.name from assignment a join staff on staff.id = a.staff_id
            where a.client_id = c.id and a.from_on <= ${onToday} and (a.to_on is null or a.to_on > ${onToday}) limit 1),
          (select staff.name from vr_case v join staff on staff.id = v.counselor_staff_id
            where v.client_id = c.id and (v.closed_on is null or v.closed_on > ${onToday}) limit 1)) end as hint
    from person join client c on c.id = person.id
    order by own desc, closed, lower(c.last_name), lower(c.first_name), c.id limit ${mostPeople + 1}`);
  return rows.map(({ clientId, number, own, closed, hint, ...named }) => ({
    clientId,
    name: displayName(named),
    number: own ? number : null,
    hint,
    closed,
  }));
}

function findEmployers(tx: Tx, text: string): Promise<SearchOutput["employers"]> {
  return tx
    .select({ employerId: employer.id, name: employer.name, city: employer.city })
    .from(employer)
    .where(sql`lower(${employer.name}) like ${likePattern(text.toLowerCase())}`)
    .orderBy(
      sql`lower(${employer.name}) like ${likePattern(text.toLowerCase()).slice(1)} desc`,
      sql`lower(${employer.name})`,
      employer.id,
    )
    .limit(mostEmployers + 1);
}
