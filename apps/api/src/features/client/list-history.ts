import type { historyOutput, pageInput } from "@ips/contract";
import { agency, history } from "@ips/db";
import { and, count, desc, eq, ne, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { historyAbout } from "./history-about.ts";
import { readPerson } from "./read-person.ts";

/**
 * Columns that milestones keep: a change there is told by the milestone's own row, so a second row that says
 * nothing else is left out. The grants of a release are told by the release.
 */
const keptByMilestones = [
  "referred_on",
  "entered_on",
  "exited_on",
  "applied_on",
  "application_complete_on",
  "eligible_on",
  "waitlist_placed_on",
  "waitlist_released_on",
  "ipe_signed_on",
  "closed_on",
  "started_on",
  "ended_on",
];
const withMilestones = ["episode", "vr_case", "job"];

const toldElsewhere = sql`(${history.tableName} = 'release_grant' or (${history.action} = 'update'
  and ${history.tableName} = any(${sql.param(withMilestones)}::text[])
  and ${history.changes} - ${sql.param(keptByMilestones)}::text[] = '{}'::jsonb))`;

/**
 * What changed in a person's record, latest first: the own agency's record only. Another agency's history stays with it,
 * so for a record that a release opened the list is empty.
 */
export function listHistory(
  ctx: ActorContext,
  { clientId, page, pageSize }: z.output<typeof pageInput>,
): Promise<z.infer<typeof historyOutput>> {
  return readPerson(ctx, clientId, ["identity"], async (_ask, _records, tx) => {
    const ofClient = and(
      eq(history.agencyId, ctx.actor.agencyId),
      eq(history.clientId, clientId),
      ne(history.action, "match"),
      sql`not ${toldElsewhere}`,
    );
    const [counted] = await tx.select({ total: count() }).from(history).where(ofClient);
    const rows = await tx
      .select({
        historyId: history.id,
        at: history.at,
        byName: history.actorName,
        byAgencyName: agency.name,
        screen: history.screen,
        table: history.tableName,
        action: history.action,
        about: historyAbout(),
        changes: history.changes,
      })
      .from(history)
      .leftJoin(agency, eq(agency.id, history.actorAgencyId))
      .where(ofClient)
      .orderBy(desc(history.at), desc(history.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    return {
      rows: rows.map(({ at, byName, byAgencyName, action, changes, ...row }) => ({
        ...row,
        at: at.toISOString(),
        byName: byName ?? "",
        byAgencyName: byAgencyName ?? "",
        action: action === "insert" || action === "delete" ? action : "update",
        changes: Object.entries(changes ?? {})
          .filter(([field]) => !(withMilestones.includes(row.table) && keptByMilestones.includes(field)))
          .map(([field, [before, after]]) => ({ field, before: asText(before), after: asText(after) })),
      })),
      total: counted?.total ?? 0,
      page,
      pageSize,
    };
  });
}

/** A column's value as one line; a whole document (the plan) has its own page of versions and is not repeated here. */
function asText(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value.join(", ");
  return null;
}
