import type { answerQuestionInput } from "@ips/contract";
import { referralQuestion } from "@ips/db";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";

/**
 * Answers what the VR agency asked about a referral of ours. An answer is given once.
 *
 * @throws AppError not-found; already-there with the answer that was given.
 */
export async function answerQuestion(
  { actor, deps, run }: ActorContext,
  { questionId, answer }: z.output<typeof answerQuestionInput>,
): Promise<{ id: string }> {
  return run(async (tx) => {
    const mine = and(eq(referralQuestion.id, questionId), eq(referralQuestion.agencyId, actor.agencyId));
    const [answered] = await tx
      .update(referralQuestion)
      .set({ answer, answeredAt: deps.clock.now(), answeredByName: actor.staffName })
      .where(and(mine, isNull(referralQuestion.answer)))
      .returning({ id: referralQuestion.id });
    if (answered) return answered;
    const [given] = await tx
      .select({ answer: referralQuestion.answer, answeredByName: referralQuestion.answeredByName })
      .from(referralQuestion)
      .where(mine);
    if (!given) throw notFound();
    if (given.answer === answer && given.answeredByName === actor.staffName) return { id: questionId };
    throw conflict("already-there", given);
  });
}
