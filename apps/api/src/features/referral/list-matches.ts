import type { matchesOutput } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { loadUndecided } from "./load-received.ts";

type Match = z.output<typeof matchesOutput>["rows"][number];

type Row = {
  client_id: string;
  number: string;
  first_name: string;
  last_name: string;
  born_on: string | null;
  unit_name: string;
  same_first_name: boolean;
  same_last_name: boolean;
  same_birth_date: boolean;
};

/**
 * Own clients, of every office, who may be the referred person: only while a referral waits to be accepted,
 * by one function of the database that writes down each call. Nobody browses.
 *
 * @throws AppError not-found; referral.withdrawn; referral.already-decided.
 */
export async function listMatches(
  { run }: ActorContext,
  { referralId }: { referralId: string },
): Promise<z.output<typeof matchesOutput>> {
  return run(async (tx) => {
    await loadUndecided(tx, referralId);
    const { rows } = await tx.execute<Row>(sql`select * from app.match_candidates(${referralId}::uuid)`);
    return { rows: rows.map(matchOf) };
  });
}

function matchOf(row: Row): Match {
  const same: Match["same"] = [];
  if (row.same_first_name) same.push("first-name");
  if (row.same_last_name) same.push("last-name");
  if (row.same_birth_date) same.push("birth-date");
  return {
    clientId: row.client_id,
    number: row.number,
    name: `${row.first_name} ${row.last_name}`,
    bornOn: row.born_on,
    officeName: row.unit_name,
    same,
  };
}
