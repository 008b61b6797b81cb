import type { receivedCopiesOutput } from "@ips/contract";
import type { z } from "zod";
import { desc, eq } from "drizzle-orm";
import { agency, receivedCopy } from "@ips/db";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { loadSubject } from "../disclosure/load-subject.ts";
import { copyColumns, fromAgency, toCopyRow } from "./copy-row.ts";

/**
 * What other agencies disclosed about one's own client and somebody here filed, the latest first. It stays when
 * sharing has ended.
 *
 * @throws AppError not-found when the client is not the actor's own: what is received is kept on one's own record.
 */
export async function listCopies(
  { run }: ActorContext,
  { clientId }: { clientId: string },
): Promise<z.output<typeof receivedCopiesOutput>> {
  return run(async (tx) => {
    const subject = await loadSubject(tx, clientId);
    if (!subject?.own) throw notFound();
    const rows = await tx
      .select(copyColumns)
      .from(receivedCopy)
      .leftJoin(agency, fromAgency)
      .where(eq(receivedCopy.clientId, clientId))
      .orderBy(desc(receivedCopy.filedAt), desc(receivedCopy.id));
    return { rows: rows.map(toCopyRow) };
  });
}
