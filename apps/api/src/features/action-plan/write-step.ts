import type {
  saveStepInput,
  tickStepInput,
  withdrawActionInput,
  writeNoteInput,
  written,
} from "@ips/contract";
import { actionGoal, actionNote, actionStep } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput, conflict, forbidden, notFound } from "../../errors/app-error.ts";
import { may } from "../client/may.ts";
import { goalToWrite } from "./write-goal.ts";

type Written = z.infer<typeof written>;

/** Writes a step of a goal, or changes it. Its owner works in the program, or is named in words. Sent twice it is one step. */
export function saveStep(
  { run, actor }: ActorContext,
  { id, goalId, ...step }: z.output<typeof saveStepInput>,
): Promise<Written> {
  return run(async (tx) => {
    const goal = await goalToWrite(tx, goalId);
    if (goal.state !== "open") throw conflict("action-plan.closed");
    if (step.ownerStaffId !== null) {
      const owners = await tx.execute(
        sql`select 1 from staff where staff.id = ${step.ownerStaffId}::uuid and (staff.unit_id is null or staff.unit_id = ${goal.unitId}::uuid)
          and staff.role in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner')`,
      );
      if (owners.rows.length === 0) throw badInput({ ownerStaffId: "field.impossible" });
    }
    const [there] = await tx.select().from(actionStep).where(eq(actionStep.id, id)).for("no key update");
    if (there !== undefined && there.goalId !== goalId) throw notFound();
    if (there !== undefined) await tx.update(actionStep).set(step).where(eq(actionStep.id, id));
    else {
      const { unitId, reviewId } = goal;
      await tx.insert(actionStep).values({ id, agencyId: actor.agencyId, unitId, reviewId, goalId, ...step });
    }
    return { id };
  });
}

/** Ticks a step as done today, or takes the tick away: its owner's to do, and the supervisor's. */
export function tickStep(
  { run, actor }: ActorContext,
  { id, done }: z.output<typeof tickStepInput>,
): Promise<Written> {
  return run(async (tx) => {
    const [there] = await tx.select().from(actionStep).where(eq(actionStep.id, id));
    if (there === undefined || there.withdrawnAt !== null) throw notFound();
    if (
      !may(actor, "action-plan.write") &&
      (actor.staffId === null || there.ownerStaffId !== actor.staffId)
    ) {
      throw forbidden();
    }
    const [goal] = await tx.select().from(actionGoal).where(eq(actionGoal.id, there.goalId));
    if (goal === undefined) throw notFound();
    if (goal.state !== "open") throw conflict("action-plan.closed");
    if (done === (there.doneOn !== null)) return { id };
    await tx
      .update(actionStep)
      .set({ doneOn: done ? actor.today : null })
      .where(eq(actionStep.id, id));
    return { id };
  });
}

/** Writes how a goal goes: the supervisor, and whoever has a step of it. Sent twice it is one note. */
export function writeNote(
  { run, actor }: ActorContext,
  { id, goalId, note }: z.output<typeof writeNoteInput>,
): Promise<Written> {
  return run(async (tx) => {
    const [goal] = await tx.select().from(actionGoal).where(eq(actionGoal.id, goalId));
    if (goal === undefined) throw notFound();
    if (!may(actor, "action-plan.write")) {
      const mine = await tx.execute(
        sql`select 1 where ${goalId}::uuid = any((select app.goals_of_my_steps())::uuid[])`,
      );
      if (mine.rows.length === 0) throw forbidden();
    }
    const { unitId, reviewId } = goal;
    await tx
      .insert(actionNote)
      .values({ id, agencyId: actor.agencyId, unitId, reviewId, goalId, note })
      .onConflictDoNothing();
    return { id };
  });
}

const tables = { goal: actionGoal, step: actionStep, note: actionNote } as const;

/** Takes a goal, a step or a note out of the plan, or puts it back: the supervisor's to do, and a note its writer's. */
export function withdrawAction(
  { run, actor }: ActorContext,
  { kind, id, withdrawn }: z.output<typeof withdrawActionInput>,
): Promise<Written> {
  return run(async (tx) => {
    const table = tables[kind];
    const [there] = await tx.select({ id: table.id }).from(table).where(eq(table.id, id));
    if (there === undefined) throw notFound();
    if (kind === "note") {
      const [note] = await tx.select().from(actionNote).where(eq(actionNote.id, id));
      if (note?.staffId !== actor.staffId) throw forbidden();
    } else if (!may(actor, "action-plan.write")) throw forbidden();
    await tx
      .update(table)
      .set({ withdrawnAt: withdrawn ? sql`app.now()` : null })
      .where(eq(table.id, id));
    return { id };
  });
}
