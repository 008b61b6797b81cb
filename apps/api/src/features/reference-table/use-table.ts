import type { tableInput, written } from "@ips/contract";
import { referenceTable, type Tx } from "@ips/db";
import type { ReferenceTableKind } from "@ips/domain";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";

type Written = z.infer<typeof written>;
type Input = z.output<typeof tableInput>;

/** Takes a table out of use; what it gave is not known any more. It stays to be read and can be used again. */
export function stopTable(ctx: ActorContext, { tableId }: Input): Promise<Written> {
  return ctx.run(async (tx) => {
    await ownKind(ctx, tx, tableId);
    await tx
      .update(referenceTable)
      .set({ replacedAt: sql`coalesce(${referenceTable.replacedAt}, app.now())` })
      .where(eq(referenceTable.id, tableId));
    return { id: tableId };
  });
}

/** Brings an earlier table back into use, in the place of the one of its kind that is in force. */
export function reviveTable(ctx: ActorContext, { tableId }: Input): Promise<Written> {
  return ctx.run(async (tx) => {
    const kind = await ownKind(ctx, tx, tableId);
    await tx
      .update(referenceTable)
      .set({ replacedAt: sql`app.now()` })
      .where(
        and(
          eq(referenceTable.agencyId, ctx.actor.agencyId),
          eq(referenceTable.kind, kind),
          ne(referenceTable.id, tableId),
          isNull(referenceTable.replacedAt),
        ),
      );
    await tx.update(referenceTable).set({ replacedAt: null }).where(eq(referenceTable.id, tableId));
    return { id: tableId };
  });
}

/** @throws AppError not-found for a table of another agency, as for one that is not there. */
async function ownKind({ actor }: ActorContext, tx: Tx, tableId: string): Promise<ReferenceTableKind> {
  const [found] = await tx
    .select({ kind: referenceTable.kind })
    .from(referenceTable)
    .where(and(eq(referenceTable.id, tableId), eq(referenceTable.agencyId, actor.agencyId)));
  if (!found) throw notFound();
  return found.kind;
}
