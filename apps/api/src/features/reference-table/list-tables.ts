import type { tableChoices, tableInput, tableOutput, tablesOutput } from "@ips/contract";
import { referenceTable } from "@ips/db";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { askTogether, question } from "../../query/ask-together.ts";

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

/** What a job can be given from the tables in force: the places that have a minimum wage, and whether occupations can be searched. */
export async function listTableChoices({ run, actor }: ActorContext): Promise<z.infer<typeof tableChoices>> {
  const inForce = and(eq(referenceTable.agencyId, actor.agencyId), isNull(referenceTable.replacedAt));
  return run(async (tx) => {
    const { wages, occupations } = await askTogether(tx, {
      wages: question(
        new QueryBuilder()
          .select({ rows: referenceTable.rows })
          .from(referenceTable)
          .where(and(inForce, eq(referenceTable.kind, "minimum-wage"))),
        (found) => found.flatMap(({ rows }) => rows.map(({ key }) => key)),
      ),
      occupations: question(
        new QueryBuilder()
          .select({
            title: referenceTable.title,
            source: referenceTable.source,
            knownThrough: referenceTable.knownThrough,
          })
          .from(referenceTable)
          .where(and(inForce, eq(referenceTable.kind, "soc-title"))),
        ([table]) => table ?? null,
      ),
    });
    return { places: [...new Set(wages)].toSorted(), occupations };
  });
}
