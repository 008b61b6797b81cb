import { client, episode } from "@ips/db";
import type { Finding } from "@ips/domain";
import { and, asc, eq, gt, isNull, or, sql } from "drizzle-orm";
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
export async function listFindings(
  { actor, run }: ActorContext,
  number: string | null,
): Promise<ListedFinding[] | null> {
  return run(async (tx) => {
    const clients = await tx
      .select({ id: client.id, number: client.number })
      .from(client)
      .where(
        number === null
          ? eq(client.agencyId, actor.agencyId)
          : sql`${client.agencyId} = ${actor.agencyId} and lower(${client.number}) = lower(${number})`,
      )
      .orderBy(asc(client.number));
    if (number !== null && clients.length === 0) return null;
    const stillOpen = or(isNull(episode.exitedOn), gt(episode.exitedOn, actor.today));
    const enrolled = await tx
      .select({ id: episode.clientId })
      .from(episode)
      .where(and(eq(episode.agencyId, actor.agencyId), stillOpen));
    const open = new Set(enrolled.map(({ id }) => id));
    const findings = await loadFindings(
      tx,
      { clientIds: clients.map(({ id }) => id) },
      actor.today,
      await loadJurisdiction(tx),
    );
    return clients.flatMap(({ id, number: named }) =>
      (findings.get(id) ?? []).map((finding) => ({ client: named, open: open.has(id), ...finding })),
    );
  });
}
