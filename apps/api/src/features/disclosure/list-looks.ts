import type { looksInput, LooksOutput } from "@ips/contract";
import { accessEntry, agency, type Tx } from "@ips/db";
import { and, eq, isNotNull, sql, type SQL } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { loadOwnClient } from "../client/load-own-client.ts";
import { lookRows, lookWay } from "./look-rows.ts";
import { recordLook } from "./record-look.ts";

type Input = z.output<typeof looksInput>;

/**
 * Who has looked at one's own client's record, latest first, a page at a time. The page is found by the key of a look, so
 * that looks that come meanwhile neither hide a row nor show one twice.
 *
 * @throws AppError not-found, also for a look that is not one at this record; forbidden for another agency's client.
 */
export function listLooks({ actor, run }: ActorContext, input: Input): Promise<LooksOutput> {
  const { clientId, older, newer, pageSize } = input;
  return run(async (tx) => {
    await loadOwnClient(tx, actor, clientId);
    const ofClient = and(eq(accessEntry.agencyId, actor.agencyId), eq(accessEntry.clientId, clientId));
    const wanted = and(ofClient, ...asked(input));
    const key = older ?? newer;
    if (key !== undefined) await expectLook(tx, and(ofClient, eq(accessEntry.id, key)));
    const rows = await pageOf(tx, wanted, { older, newer, pageSize });
    const counts = await countAround(tx, wanted, rows.at(0)?.lookId, rows.at(-1)?.lookId);
    const people = await everybody(tx, ofClient);
    await recordLook(tx, clientId, ["identity"], actor.screen);
    return { rows, ...counts, people };
  });
}

async function pageOf(
  tx: Tx,
  wanted: SQL | undefined,
  { older, newer, pageSize }: Pick<Input, "older" | "newer" | "pageSize">,
): Promise<LooksOutput["rows"]> {
  if (older !== undefined)
    return lookRows(tx, and(wanted, sql`${place} < ${placeOf(older)}`), { limit: pageSize });
  if (newer !== undefined) {
    const rows = await lookRows(tx, and(wanted, sql`${place} > ${placeOf(newer)}`), {
      limit: pageSize,
      first: "earliest",
    });
    // Fewer than a page are newer: the first page is shown whole.
    if (rows.length === pageSize) return rows.toReversed();
  }
  return lookRows(tx, wanted, { limit: pageSize });
}

const place = sql`(${accessEntry.at}, ${accessEntry.id})`;
const placeOf = (lookId: string): SQL =>
  sql`(select look.at, look.id from access_entry look where look.id = ${lookId})`;

async function countAround(
  tx: Tx,
  wanted: SQL | undefined,
  first: string | undefined,
  last: string | undefined,
): Promise<Pick<LooksOutput, "total" | "newer" | "older">> {
  if (first === undefined || last === undefined) {
    const [all] = await tx
      .select({ total: sql<number>`count(*)::int` })
      .from(accessEntry)
      .where(wanted);
    return { total: all?.total ?? 0, newer: all?.total ?? 0, older: 0 };
  }
  const [counted] = await tx
    .select({
      total: sql<number>`count(*)::int`,
      newer: sql<number>`count(*) filter (where ${place} > ${placeOf(first)})::int`,
      older: sql<number>`count(*) filter (where ${place} < ${placeOf(last)})::int`,
    })
    .from(accessEntry)
    .where(wanted);
  return counted ?? { total: 0, newer: 0, older: 0 };
}

async function everybody(tx: Tx, ofClient: SQL | undefined): Promise<LooksOutput["people"]> {
  const people = await tx
    .select({
      by: accessEntry.readerStaffId,
      name: sql<string>`max(${accessEntry.readerName})`,
      agencyName: sql<string>`max(${agency.name})`,
    })
    .from(accessEntry)
    .innerJoin(agency, eq(agency.id, accessEntry.readerAgencyId))
    .where(and(ofClient, isNotNull(accessEntry.readerStaffId)))
    .groupBy(accessEntry.readerStaffId)
    .orderBy(sql`2`, sql`1`);
  return people.flatMap(({ by, ...person }) => (by === null ? [] : [{ by, ...person }]));
}

async function expectLook(tx: Tx, which: SQL | undefined): Promise<void> {
  const [found] = await tx.select({ id: accessEntry.id }).from(accessEntry).where(which);
  if (!found) throw notFound();
}

/** What narrows the list: somebody, a way in, days in the agency's time zone. */
function asked({ by, way, from, until }: Input): (SQL | undefined)[] {
  const zone = sql`(select mine.time_zone from agency mine where mine.id = app.agency())`;
  return [
    by ? eq(accessEntry.readerStaffId, by) : undefined,
    way ? sql`${lookWay} = ${way}` : undefined,
    from ? sql`${accessEntry.at} >= ${from}::date::timestamp at time zone ${zone}` : undefined,
    until ? sql`${accessEntry.at} < (${until}::date + 1)::timestamp at time zone ${zone}` : undefined,
  ];
}
