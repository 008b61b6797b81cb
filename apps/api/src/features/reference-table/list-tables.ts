import type { tableChoices, tableInput, tableOutput, tablesOutput } from "@ips/contract";
import { referenceTable } from "@ips/db";
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";

const columns = {
  tableId: referenceTable.id,
  kind: referenceTable.kind,
  title: referenceTable.title,
  source: referenceTable.source,
  knownThrough: referenceTable.knownThrough,
  count: sql<number>`jsonb_array_length(${referenceTable.rows})`,
  loadedAt: referenceTable.createdAt,
  loadedByName: referenceTable.loadedByName,
  replacedAt: referenceTable.replacedAt,
};

const told = <Row extends { loadedAt: Date; replacedAt: Date | null }>(row: Row) => ({
  ...row,
  loadedAt: row.loadedAt.toISOString(),
  replacedAt: row.replacedAt?.toISOString() ?? null,
});

/** The tables that the agency has loaded: those in force first, then the earlier ones, latest first. */
export async function listTables({ run, actor }: ActorContext): Promise<z.infer<typeof tablesOutput>> {
  const rows = await run((tx) =>
    tx
      .select(columns)
      .from(referenceTable)
      .where(eq(referenceTable.agencyId, actor.agencyId))
      .orderBy(
        sql`${referenceTable.replacedAt} is not null`,
        asc(referenceTable.kind),
        desc(referenceTable.createdAt),
      ),
  );
  return { rows: rows.map(told) };
}

/** One table with its rows. @throws AppError not-found. */
export async function getTable(
  { run, actor }: ActorContext,
  { tableId }: z.output<typeof tableInput>,
): Promise<z.infer<typeof tableOutput>> {
  const [found] = await run((tx) =>
    tx
      .select({ ...columns, rows: referenceTable.rows })
      .from(referenceTable)
      .where(and(eq(referenceTable.id, tableId), eq(referenceTable.agencyId, actor.agencyId))),
  );
  if (!found) throw notFound();
  return { ...told(found), rows: [...found.rows] };
}

/** What a job can be given from the tables in force: the places that have a minimum wage, and the occupations. */
export async function listTableChoices({ run, actor }: ActorContext): Promise<z.infer<typeof tableChoices>> {
  const tables = await run((tx) =>
    tx
      .select({ kind: referenceTable.kind, rows: referenceTable.rows })
      .from(referenceTable)
      .where(
        and(
          eq(referenceTable.agencyId, actor.agencyId),
          inArray(referenceTable.kind, ["minimum-wage", "soc-title"]),
          isNull(referenceTable.replacedAt),
        ),
      ),
  );
  const rowsOf = (kind: string) => tables.find((table) => table.kind === kind)?.rows ?? [];
  const titles = new Map(rowsOf("soc-title").map(({ key, title }) => [key, title ?? key]));
  return {
    places: [...new Set(rowsOf("minimum-wage").map(({ key }) => key))].toSorted(),
    occupations: [...titles].map(([code, title]) => ({ code, title })),
  };
}
