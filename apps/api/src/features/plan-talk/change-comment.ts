import type { editCommentInput } from "@ips/contract";
import { planComment } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { whenConstraint } from "../../errors/database-error.ts";

const tooLate = whenConstraint({
  plan_comment_changed_within_an_hour: () => ["comment.too-late", {}],
});

/**
 * Changes the words of one's own comment, within an hour.
 *
 * @throws AppError not-found for a comment that is not there or not one's own; conflict comment.too-late.
 */
export const editComment = (ctx: ActorContext, { commentId, text }: z.output<typeof editCommentInput>) =>
  change(ctx, commentId, { text });

/** Takes one's own comment back, within an hour: its words go, that something stood here stays. */
export const withdrawComment = (ctx: ActorContext, { commentId }: { commentId: string }) =>
  change(ctx, commentId, { withdrawnAt: ctx.deps.clock.now() });

async function change(
  { run }: ActorContext,
  commentId: string,
  values: { text: string } | { withdrawnAt: Date },
): Promise<{ id: string }> {
  return run(async (tx) => {
    const [changed] = await tx
      .update(planComment)
      .set(values)
      .where(eq(planComment.id, commentId))
      .returning({ id: planComment.id });
    if (!changed) throw notFound();
    return changed;
  }).catch(tooLate);
}
