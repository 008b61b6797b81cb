import type { answerTaskInput } from "@ips/contract";
import { task } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { whenConstraint } from "../../errors/database-error.ts";

type Change = { readonly state: "open" | "done" | "declined" | "withdrawn"; readonly answer?: string };

// Which side may do what is the database's to decide: of two who answer at once one does.
const changedAlready = whenConstraint({
  task_closed_once: () => ["task.changed-already", {}],
});

/**
 * Says that a task is done, or declines it with words: the side that was asked.
 *
 * @throws AppError not-found; forbidden for the other side; conflict task.changed-already.
 */
export const answerTask = (
  ctx: ActorContext,
  { taskId, state, answer }: z.output<typeof answerTaskInput>,
): Promise<{ id: string }> => change(ctx, taskId, "asked", { state, answer });

/** Takes a task back: the side that asked. */
export const withdrawTask = (ctx: ActorContext, { taskId }: { taskId: string }): Promise<{ id: string }> =>
  change(ctx, taskId, "asker", { state: "withdrawn" });

/** Opens a task again: the side that closed it. Its answer goes with the closing. */
export const reopenTask = (ctx: ActorContext, { taskId }: { taskId: string }): Promise<{ id: string }> =>
  change(ctx, taskId, "closer", { state: "open" });

function change(
  { actor, run }: ActorContext,
  taskId: string,
  by: "asked" | "asker" | "closer",
  values: Change,
): Promise<{ id: string }> {
  return run(async (tx) => {
    const [found] = await tx.select().from(task).where(eq(task.id, taskId));
    if (!found) throw notFound();
    const side =
      by === "asked" || (by === "closer" && found.state !== "withdrawn")
        ? found.toAgencyId
        : found.askedByAgencyId;
    if (side !== actor.agencyId) throw forbidden();
    // Sent twice it is one act.
    if (found.state === values.state && found.answer === (values.answer ?? found.answer))
      return { id: taskId };
    const [changed] = await tx.update(task).set(values).where(eq(task.id, taskId)).returning({ id: task.id });
    // Readable and still not written: the releases run in one direction only by now.
    if (!changed) throw forbidden("plan.one-direction");
    return changed;
  }).catch(changedAlready);
}
