import type { answerItemInput, written } from "@ips/contract";
import { itemAnswer } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { sameWrite } from "../client/same-write.ts";
import { programMeant, programsOfMine } from "../fidelity/programs-of-mine.ts";

/**
 * Answers a question of the scale for a program, as of a day: from that day on it stands until another answer. Sent twice with the same key it is one
 * answer.
 *
 * @throws AppError not-found, when the program is not the actor's; milestone.in-future.
 */
export async function answerItem(
  ctx: ActorContext,
  { answerId, unitId: asked, on, ...answer }: z.output<typeof answerItemInput>,
): Promise<z.infer<typeof written>> {
  const program = programMeant(await programsOfMine(ctx), asked);
  if (program === null) throw notFound();
  const { unitId } = program;
  const { agencyId, today } = ctx.actor;
  if (on > today) throw conflict("milestone.in-future", { on, today });
  return ctx.run(async (tx) => {
    const added = await tx
      .insert(itemAnswer)
      .values({ id: answerId, agencyId, unitId, onDate: on, ...answer })
      .onConflictDoNothing({ target: itemAnswer.id })
      .returning({ id: itemAnswer.id });
    if (added.length === 0) {
      const [standing] = await tx.select().from(itemAnswer).where(eq(itemAnswer.id, answerId));
      sameWrite(
        standing,
        (there) =>
          there.unitId === unitId && there.question === answer.question && there.answer === answer.answer,
      );
    }
    return { id: answerId };
  });
}
