import type { addContactInput, written } from "@ips/contract";
import { contact } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { aboutClients, type ActorContext } from "../../actor-context.ts";
import { conflict, forbidden } from "../../errors/app-error.ts";
import { loadOwnClient } from "../client/load-own-client.ts";
import { sameWrite } from "../client/same-write.ts";

/** Records a service contact of the actor's with a client of the own agency. Sent twice with one key it is one contact. */
export async function addContact(
  ctx: ActorContext,
  input: z.output<typeof addContactInput>,
): Promise<z.infer<typeof written>> {
  const { staffId, today } = ctx.actor;
  return aboutClients(ctx, [input.clientId]).run(async (tx) => {
    const place = await loadOwnClient(tx, ctx.actor, input.clientId);
    if (staffId === null) throw forbidden();
    if (input.on > today) throw conflict("contact.in-future", { on: input.on, today });
    const { contactId, clientId, on, ...facts } = input;
    const added = await tx
      .insert(contact)
      .values({ ...place, id: contactId, staffId, onDate: on, ...facts })
      .onConflictDoNothing({ target: contact.id })
      .returning({ id: contact.id });
    if (added.length === 0) {
      const [existing] = await tx.select().from(contact).where(eq(contact.id, contactId));
      sameWrite(existing, (row) => row.clientId === clientId && row.staffId === staffId && row.onDate === on);
    }
    return { id: contactId };
  });
}
