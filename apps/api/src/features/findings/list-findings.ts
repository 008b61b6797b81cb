import { client } from "@ips/db";
import type { Finding } from "@ips/domain";
import { asc, eq, sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { loadFindings } from "./load-findings.ts";
import { loadJurisdiction } from "./load-jurisdiction.ts";

/** A finding with the number of the client it is about, and whether the client is still in IPS on that day. */
export type ListedFinding = { readonly client: string; readonly open: boolean } & Finding;

/**
 * Every finding of every client of the acting agency on the actor's day, in the order of the clients' numbers.
 *
 * @param number only this client; null when there is none of that number.
 */
export async function listFindings({ actor, run }: ActorContext, number: string | null): Promise<ListedFinding[] | null> {
  return run(async (tx) => {
    const clients = await tx
      .select({
        id: client.id,
        number: client.number,
        open: sql<boolean>`exists (select from episode e where e.client_id = ${client.id} and (e.exited_on is null or e.exited_on > ${actor.today}::date))`,
      })
      .from(client)
      .where(number === null ? eq(client.agencyId, actor.agencyId) : sql`${client.agencyId} = ${actor.agencyId} and lower(${client.number}) = lower(${number})`)
      .orderBy(asc(client.number));
    if (number !== null && clients.length === 0) return null;
    const findings = await loadFindings(tx, { clientIds: clients.map(({ id }) => id) }, actor.today, await loadJurisdiction(tx));
    return clients.flatMap(({ id, number: named, open }) => (findings.get(id) ?? []).map((finding) => ({ client: named, open, ...finding })));
  });
}
