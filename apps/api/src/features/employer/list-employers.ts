import type { employersInput, employersOutput } from "@ips/contract";
import { employer, type Tx } from "@ips/db";
import { count, sql, type SQL } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { likePattern } from "../search/like-pattern.ts";

/**
 * The businesses the own agency knows, by name, with how often and when they were last contacted. The business side
 * only: nothing here tells who among a business's people is a client.
 */
export function listEmployers(
  ctx: ActorContext,
  { text, page, pageSize }: z.output<typeof employersInput>,
): Promise<z.infer<typeof employersOutput>> {
  const pattern = likePattern(text.trim().toLowerCase());
  const found = sql`lower(${employer.name}) like ${pattern} or lower(coalesce(${employer.city}, '')) like ${pattern}`;
  return ctx.run(async (tx) => {
    const [counted] = await tx.select({ total: count() }).from(employer).where(found);
    return { rows: await pageOf(tx, found, page, pageSize), total: counted?.total ?? 0, page, pageSize };
  });
}

function pageOf(tx: Tx, found: SQL, page: number, pageSize: number) {
  const contacts = sql`from employer_contact visit where visit.agency_id = employer.agency_id and visit.employer_id = employer.id`;
  return tx
    .select({
      employerId: employer.id,
      name: employer.name,
      city: employer.city,
      lastContactOn: sql<string | null>`(select max(visit.on_date)::text ${contacts})`,
      contacts: sql<number>`(select count(*)::int ${contacts})`,
      step: sql<
        z.infer<typeof employersOutput>["rows"][number]["step"]
      >`(select visit.step ${contacts} and visit.step is not null
        order by visit.on_date desc, visit.id desc limit 1)`,
    })
    .from(employer)
    .where(found)
    .orderBy(sql`lower(${employer.name})`, employer.id)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}
