import type { loadTableInput, written } from "@ips/contract";
import { referenceTable } from "@ips/db";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict } from "../../errors/app-error.ts";
import { sameWrite } from "../client/same-write.ts";
import { readFile } from "./read-file.ts";

/**
 * Loads a table: it takes the place of the one of its kind that is in force, which stays to be read. A file with a single problem is
 * not taken, and nothing changes. Sent twice with one key it is loaded once.
 *
 * @throws AppError conflict table.refused with the problems; table.not-readable.
 */
export async function loadTable(
  ctx: ActorContext,
  { tableId, kind, format, text, title, source, knownThrough }: z.output<typeof loadTableInput>,
): Promise<z.infer<typeof written>> {
  const { rows, problems } = readFile({ kind, format, text });
  if (problems.length > 0) throw conflict("table.refused", { problems: problems.slice(0, 200) });
  const { agencyId } = ctx.actor;
  return ctx.run(async (tx) => {
    const [existing] = await tx.select().from(referenceTable).where(eq(referenceTable.id, tableId));
    if (existing) {
      sameWrite(existing, (row) => row.agencyId === agencyId && row.kind === kind && row.title === title);
      return { id: tableId };
    }
    await tx
      .update(referenceTable)
      .set({ replacedAt: sql`app.now()` })
      .where(
        and(
          eq(referenceTable.agencyId, agencyId),
          eq(referenceTable.kind, kind),
          isNull(referenceTable.replacedAt),
        ),
      );
    await tx
      .insert(referenceTable)
      .values({ id: tableId, agencyId, kind, title, source, knownThrough, rows, loadedByName: "" });
    return { id: tableId };
  });
}
