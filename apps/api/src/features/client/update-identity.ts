import type { updateIdentityInput, written } from "@ips/contract";
import { client } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { loadOwnClient } from "./load-own-client.ts";
import { refuseImpossibleBirth } from "./refuse-impossible-birth.ts";

/** Corrects how the own agency writes a person: name, birth date, how to reach them. Another agency's record stays as it is. */
export async function updateIdentity(
  ctx: ActorContext,
  { clientId, identity }: z.output<typeof updateIdentityInput>,
): Promise<z.infer<typeof written>> {
  return ctx.run(async (tx) => {
    await loadOwnClient(tx, ctx.actor, clientId);
    refuseImpossibleBirth(identity, ctx.actor.today);
    await tx.update(client).set(identity).where(eq(client.id, clientId));
    return { id: clientId };
  });
}
