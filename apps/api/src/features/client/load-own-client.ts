import { client, type Actor, type Tx } from "@ips/db";
import { eq } from "drizzle-orm";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { worksIn } from "./works-in.ts";

/** Where a client's rows are kept: what every row about the person carries. */
export type ClientPlace = { readonly clientId: string; readonly agencyId: string; readonly unitId: string };

/**
 * The client a row is to be written for. Not visible or not there: not found. Visible only through a release or as opened
 * elsewhere in the agency: forbidden, because such a record is read, never written.
 */
export async function loadOwnClient(
  tx: Tx,
  actor: Pick<Actor, "agencyId" | "role" | "unitIds">,
  clientId: string,
): Promise<ClientPlace> {
  const [found] = await tx
    .select({ clientId: client.id, agencyId: client.agencyId, unitId: client.unitId })
    .from(client)
    .where(eq(client.id, clientId));
  if (!found) throw notFound();
  if (!worksIn(actor, found)) throw forbidden();
  return found;
}
