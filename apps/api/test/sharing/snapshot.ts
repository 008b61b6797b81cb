import { sql } from "drizzle-orm";
import type { SharingWorld } from "./sharing-world.ts";

/** The tables of sharing, and the ones that hang on them. */
const tables = [
  "client",
  "episode",
  "release",
  "release_grant",
  "release_offer",
  "person_release",
  "handed_over",
  "referral",
  "referral_receipt",
  "referral_question",
  "plan",
  "plan_version",
  "plan_acknowledgement",
  "received_copy",
  "vr_case",
  "milestone",
  "clock_extension",
  "access_entry",
  "history",
] as const;

/** Every row of the tables of sharing, as their owner sees them: to say that nothing was touched. */
export async function snapshot({
  database,
}: Pick<SharingWorld, "database">): Promise<Record<string, unknown>> {
  const parts = tables.map(
    (table) =>
      sql`select ${table} as name, coalesce(jsonb_agg(to_jsonb(t) order by t.id), '[]'::jsonb) as rows from ${sql.identifier(table)} t`,
  );
  const { rows } = await database.owner.execute<{ name: string; rows: unknown }>(
    sql.join(parts, sql` union all `),
  );
  return Object.fromEntries(rows.map(({ name, rows: found }) => [name, found]));
}
