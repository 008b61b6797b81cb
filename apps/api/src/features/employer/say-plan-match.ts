import type { sayPlanMatchInput, written } from "@ips/contract";
import { employerContactClient } from "@ips/db";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { loadOwnClient } from "../client/load-own-client.ts";

/**
 * Says of a contact with an employer that was made for a person whether it rests on the person's plan; null takes the answer back. The history
 * keeps every answer.
 *
 * @throws AppError not-found, when the person or the contact is not open to the actor; forbidden, when the record is only read.
 */
export async function sayPlanMatch(
  ctx: ActorContext,
  { clientId, employerContactId, restsOnPlan }: z.output<typeof sayPlanMatchInput>,
): Promise<z.infer<typeof written>> {
  return ctx.run(async (tx) => {
    await loadOwnClient(tx, ctx.actor, clientId);
    const said = await tx
      .update(employerContactClient)
      .set({ restsOnPlan })
      .where(
        and(
          eq(employerContactClient.employerContactId, employerContactId),
          eq(employerContactClient.clientId, clientId),
        ),
      )
      .returning({ id: employerContactClient.id });
    if (said.length === 0) throw notFound();
    return { id: employerContactId };
  });
}
