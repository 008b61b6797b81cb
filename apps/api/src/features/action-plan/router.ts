import {
  actionPlanInput,
  actionPlanOutput,
  carryOverInput,
  carryOverOutput,
  saveGoalInput,
  saveStepInput,
  setGoalInput,
  tickStepInput,
  withdrawActionInput,
  writeNoteInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { getActionPlan } from "./get-action-plan.ts";
import { carryOver, saveGoal, setGoal } from "./write-goal.ts";
import { saveStep, tickStep, withdrawAction, writeNote } from "./write-step.ts";

export const actionPlanRouter = router({
  get: authorized("action-plan.read")
    .input(actionPlanInput)
    .output(actionPlanOutput)
    .query(({ ctx, input }) => getActionPlan(ctx, input)),
  saveGoal: authorized("action-plan.write")
    .input(saveGoalInput)
    .output(written)
    .mutation(({ ctx, input }) => saveGoal(ctx, input)),
  setGoal: authorized("action-plan.write")
    .input(setGoalInput)
    .output(written)
    .mutation(({ ctx, input }) => setGoal(ctx, input)),
  saveStep: authorized("action-plan.write")
    .input(saveStepInput)
    .output(written)
    .mutation(({ ctx, input }) => saveStep(ctx, input)),
  tickStep: authorized("action-plan.tick")
    .input(tickStepInput)
    .output(written)
    .mutation(({ ctx, input }) => tickStep(ctx, input)),
  writeNote: authorized("action-plan.tick")
    .input(writeNoteInput)
    .output(written)
    .mutation(({ ctx, input }) => writeNote(ctx, input)),
  withdraw: authorized("action-plan.tick")
    .input(withdrawActionInput)
    .output(written)
    .mutation(({ ctx, input }) => withdrawAction(ctx, input)),
  carryOver: authorized("action-plan.write")
    .input(carryOverInput)
    .output(carryOverOutput)
    .mutation(({ ctx, input }) => carryOver(ctx, input)),
});
