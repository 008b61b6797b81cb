import type { historyInput, historyOutput } from "@ips/contract";
import { agency, history } from "@ips/db";
import { and, count, desc, eq, inArray, ne, sql, type SQL } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { likePattern } from "../search/like-pattern.ts";
import { historyAbout } from "./history-about.ts";
import { historyChanges, keptByMilestones, withMilestones } from "./history-changes.ts";
import { historyTables } from "./history-tables.ts";
import { mayUndo, undoable } from "./history-undo.ts";
import { loadNames } from "./load-names.ts";
import { readPerson } from "./read-person.ts";

type Input = z.output<typeof historyInput>;

/**
 * A change there is told by the milestone's own row, so a second row that says nothing else is left out. The grants of a
 * release are told by the release.
 */
const toldElsewhere = sql`(${history.tableName} = 'release_grant' or (${history.action} = 'update'
  and ${history.tableName} = any(${sql.param(withMilestones)}::text[])
  and ${history.changes} - ${sql.param(keptByMilestones)}::text[] = '{}'::jsonb))`;

/** The last day of the release that let another agency write, as it stood then; the longest of several. */
const underRelease = sql<string | null>`case when ${history.actorAgencyId} <> ${history.agencyId} then (
  select max(row.expires_on)::text from release row
  where row.client_id = ${history.clientId} and row.to_agency_id = ${history.actorAgencyId}
    and row.created_at <= ${history.at} and (row.revoked_at is null or row.revoked_at >= ${history.at})) end`;

/**
 * What changed in a person's record, latest first: the own agency's record only. Another agency's history stays with it,
 * so for a record that a release opened the list is empty. Each row says what can still be undone of it.
 */
export function listHistory(ctx: ActorContext, input: Input): Promise<z.infer<typeof historyOutput>> {
  const { clientId, page, pageSize } = input;
  return readPerson(ctx, clientId, ["identity"], async (_ask, _records, tx) => {
    const ofClient = and(
      eq(history.agencyId, ctx.actor.agencyId),
      eq(history.clientId, clientId),
      ne(history.action, "match"),
      sql`not ${toldElsewhere}`,
    );
    const wanted = and(ofClient, ...asked(input));
    const [counted] = await tx.select({ total: count() }).from(history).where(wanted);
    const people = await tx
      .select({
        by: sql<string>`coalesce(${history.actorStaffId}::text, 'import')`,
        name: sql<string>`max(${history.actorName})`,
      })
      .from(history)
      .where(ofClient)
      .groupBy(sql`coalesce(${history.actorStaffId}::text, 'import')`)
      .orderBy(sql`max(${history.actorName})`);
    const rows = await tx
      .select({
        historyId: history.id,
        at: history.at,
        byName: history.actorName,
        byAgencyName: agency.name,
        underReleaseUntil: underRelease,
        screen: history.screen,
        table: history.tableName,
        action: history.action,
        about: historyAbout(),
        changes: history.changes,
        undo: undoable(),
      })
      .from(history)
      .leftJoin(agency, eq(agency.id, history.actorAgencyId))
      .where(wanted)
      .orderBy(desc(history.at), desc(history.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const names = await loadNames(tx, rows);
    return {
      rows: rows.map(({ at, byName, byAgencyName, action, changes, undo, ...row }) => ({
        ...row,
        at: at.toISOString(),
        byName: byName ?? "",
        byAgencyName: byAgencyName ?? "",
        action: action === "insert" || action === "delete" ? action : "update",
        changes: historyChanges(row.table, changes, names),
        undo: undo !== null && mayUndo(ctx.actor, undo) ? undo : null,
      })),
      people: people.map(({ by, name }) => ({ by, name: name ?? "" })),
      total: counted?.total ?? 0,
      page,
      pageSize,
    };
  });
}

/** What narrows the list: a kind of thing, somebody, days in the agency's time zone, words. */
function asked({ kind, by, from, until, text }: Input): (SQL | undefined)[] {
  const day = sql`(${history.at} at time zone (select mine.time_zone from agency mine where mine.id = app.agency()))::date`;
  const pattern = text ? likePattern(text) : null;
  return [
    kind ? inArray(history.tableName, [...historyTables[kind]]) : undefined,
    by ? sql`coalesce(${history.actorStaffId}::text, 'import') = ${by}` : undefined,
    from ? sql`${day} >= ${from}::date` : undefined,
    until ? sql`${day} <= ${until}::date` : undefined,
    pattern
      ? sql`(${history.actorName} ilike ${pattern} or ${history.changes}::text ilike ${pattern} or (${historyAbout()})::text ilike ${pattern})`
      : undefined,
  ];
}
