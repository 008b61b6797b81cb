import type { askReferralInput } from "@ips/contract";
import { referralQuestion, referralReceipt, type Tx } from "@ips/db";
import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { loadUndecided, receive } from "./load-received.ts";

type Input = z.output<typeof askReferralInput>;

/**
 * Asks the sender for more before deciding. The question stands on the sender's record, where it is
 * answered. Sent twice with one id it is one question.
 *
 * @throws AppError not-found; referral.withdrawn; referral.already-decided.
 */
export async function askSender({ actor, deps, run }: ActorContext, input: Input): Promise<{ id: string }> {
  return run(async (tx) => {
    const received = await loadUndecided(tx, input.referralId);
    await receive(tx, deps.newId, received);
    const [waiting] = await tx
      .update(referralReceipt)
      .set({ decision: "more-asked" })
      .where(
        and(
          eq(referralReceipt.referralId, input.referralId),
          inArray(referralReceipt.decision, ["pending", "more-asked"]),
        ),
      )
      .returning({ id: referralReceipt.id });
    if (!waiting) throw conflict("referral.already-decided");
    const asked = await tx
      .insert(referralQuestion)
      .values({
        id: input.questionId,
        agencyId: received.senderAgencyId,
        unitId: received.senderUnitId,
        clientId: received.senderClientId,
        referralId: input.referralId,
        askedByAgencyId: actor.agencyId,
        text: input.text,
        askedByName: actor.staffName,
      })
      .onConflictDoNothing()
      .returning({ id: referralQuestion.id });
    if (asked.length === 0 && !(await isAskedAlready(tx, input))) throw notFound();
    return { id: input.questionId };
  });
}

async function isAskedAlready(tx: Tx, { questionId, referralId }: Input): Promise<boolean> {
  const mine = and(eq(referralQuestion.id, questionId), eq(referralQuestion.referralId, referralId));
  return (await tx.$count(referralQuestion, mine)) > 0;
}
