import type { updateContactInput, written } from "@ips/contract";
import { contact } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, forbidden, notFound } from "../../errors/app-error.ts";
import { worksIn } from "../client/works-in.ts";

/** Mends a contact. Only whoever made it may; the history keeps what stood before. */
export async function updateContact(
  ctx: ActorContext,
  { contactId, on, ...facts }: z.output<typeof updateContactInput>,
): Promise<z.infer<typeof written>> {
  const { staffId, today } = ctx.actor;
  return ctx.run(async (tx) => {
    const [existing] = await tx
      .select({ agencyId: contact.agencyId, unitId: contact.unitId, staffId: contact.staffId })
      .from(contact)
      .where(eq(contact.id, contactId));
    if (!existing) throw notFound();
    if (!worksIn(ctx.actor, existing)) throw forbidden();
    if (existing.staffId !== staffId) throw forbidden("contact.not-mine");
    if (on > today) throw conflict("contact.in-future", { on, today });
    await tx
      .update(contact)
      .set({ onDate: on, ...facts })
      .where(eq(contact.id, contactId));
    return { id: contactId };
  });
}
