import type { findElsewhereInput, FindElsewhereOutput } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { whenConstraint } from "../../errors/database-error.ts";

type Row = {
  client_id: string;
  unit_name: string;
  initials: string;
  in_my_unit: boolean;
  opened_until: string | null;
};

/**
 * Looks for a person in all of the agency, by exact number or by exact name and birth date. The database keeps the try,
 * whether it finds somebody or not, and tells no more than unit and initials.
 *
 * @throws AppError conflict break-glass.too-many-searches after thirty tries in a day.
 */
export function findElsewhere(
  { run }: ActorContext,
  { searchId, by }: z.output<typeof findElsewhereInput>,
): Promise<FindElsewhereOutput> {
  const exact =
    "number" in by
      ? sql`${by.number}, null, null, null`
      : sql`null, ${by.firstName}, ${by.lastName}, ${by.bornOn}::date`;
  return run(async (tx) => {
    const { rows } = await tx.execute<Row>(
      sql`select client_id, unit_name, initials, in_my_unit, opened_until::text from app.find_elsewhere(${searchId}::uuid, ${exact})`,
    );
    return {
      rows: rows.map((row) => ({
        clientId: row.client_id,
        initials: row.initials,
        unitName: row.unit_name,
        inMyUnit: row.in_my_unit,
        openUntil: row.opened_until,
      })),
    };
  }).catch(whenConstraint({ break_glass_search_often: () => ["break-glass.too-many-searches", {}] }));
}
