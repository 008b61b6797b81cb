import { planVersionOutput, type ReceivedCopyOutput } from "@ips/contract";
import { agency, client, receivedCopy } from "@ips/db";
import { eq } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { displayName } from "../client/display-name.ts";
import { recordLook } from "../disclosure/record-look.ts";
import { copyColumns, fromAgency, toCopyRow } from "./copy-row.ts";

/**
 * A filed copy as it was received, with its notice.
 *
 * @throws AppError not-found.
 */
export async function readCopy(
  { actor, run }: ActorContext,
  { copyId }: { copyId: string },
): Promise<ReceivedCopyOutput> {
  return run(async (tx) => {
    const [found] = await tx
      .select({
        row: copyColumns,
        content: receivedCopy.content,
        dataGroup: receivedCopy.dataGroup,
        clientId: receivedCopy.clientId,
        firstName: client.firstName,
        lastName: client.lastName,
        preferredName: client.preferredName,
      })
      .from(receivedCopy)
      .leftJoin(agency, fromAgency)
      .leftJoin(client, eq(client.id, receivedCopy.clientId))
      .where(eq(receivedCopy.id, copyId));
    if (!found) throw notFound();
    const { row, content, dataGroup, clientId, firstName, lastName, preferredName } = found;
    await recordLook(tx, clientId, [dataGroup], actor.screen);
    return {
      ...toCopyRow(row),
      clientId,
      clientName:
        firstName !== null && lastName !== null ? displayName({ firstName, lastName, preferredName }) : "",
      plan: row.kind === "plan" ? (planVersionOutput.safeParse(content).data ?? null) : null,
    };
  });
}
