import type { askTaskInput } from "@ips/contract";
import { task } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput, forbidden, notFound } from "../../errors/app-error.ts";
import { otherSides } from "../plan-talk/read-talk.ts";
import { planWithStep } from "../plan-talk/say.ts";
import { locatePlan, requireWritable } from "../plan/locate-plan.ts";

/**
 * Asks something of the other side of a shared plan, by a day. Sent twice it is asked once.
 *
 * @throws AppError not-found; forbidden plan.one-direction while the plan is not shared both ways with that agency;
 * bad-input for a day that has passed.
 */
export async function askTask(
  { actor, run }: ActorContext,
  { taskId, clientId, stepId, toAgencyId, text, dueOn }: z.output<typeof askTaskInput>,
): Promise<{ id: string }> {
  return run(async (tx) => {
    const place = await locatePlan(tx, actor, clientId);
    requireWritable(place);
    const { owner } = place;
    if (stepId !== null) await planWithStep(tx, owner.clientId, stepId);
    const sides = await otherSides(tx, place);
    if (!sides.some(({ agencyId }) => agencyId === toAgencyId)) throw forbidden("plan.one-direction");
    if (dueOn < actor.today) throw badInput({ dueOn: "date.impossible" });
    const [asked] = await tx
      .insert(task)
      .values({
        id: taskId,
        clientId: owner.clientId,
        agencyId: owner.agencyId,
        unitId: owner.unitId,
        stepId,
        text,
        dueOn,
        toAgencyId,
      })
      .onConflictDoNothing()
      .returning({ id: task.id });
    if (asked) return asked;
    const [found] = await tx
      .select({ clientId: task.clientId, by: task.askedByStaffId })
      .from(task)
      .where(eq(task.id, taskId));
    if (found?.clientId !== owner.clientId || found.by !== actor.staffId) throw notFound();
    return { id: taskId };
  });
}
