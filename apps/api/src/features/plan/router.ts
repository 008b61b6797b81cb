import {
  acknowledgePlanInput,
  clientInput,
  planOutput,
  planVersionInput,
  planVersionOutput,
  planVersionsOutput,
  restorePlanInput,
  savePlanInput,
  savePlanOutput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { acknowledgePlan } from "./acknowledge-plan.ts";
import { listPlanVersions } from "./list-plan-versions.ts";
import { readPlan } from "./read-plan.ts";
import { readPlanVersion } from "./read-plan-version.ts";
import { restorePlanVersion } from "./restore-plan-version.ts";
import { savePlan } from "./save-plan.ts";

export const planRouter = router({
  get: authorized("plan.read")
    .input(clientInput)
    .output(planOutput)
    .query(({ ctx, input }) => readPlan(ctx, input)),
  save: authorized("plan.write")
    .input(savePlanInput)
    .output(savePlanOutput)
    .mutation(({ ctx, input }) => savePlan(ctx, input)),
  restore: authorized("plan.write")
    .input(restorePlanInput)
    .output(savePlanOutput)
    .mutation(({ ctx, input }) => restorePlanVersion(ctx, input)),
  versions: authorized("plan.read")
    .input(clientInput)
    .output(planVersionsOutput)
    .query(({ ctx, input }) => listPlanVersions(ctx, input)),
  version: authorized("plan.read")
    .input(planVersionInput)
    .output(planVersionOutput)
    .query(({ ctx, input }) => readPlanVersion(ctx, input)),
  acknowledge: authorized("plan.acknowledge")
    .input(acknowledgePlanInput)
    .output(written)
    .mutation(({ ctx, input }) => acknowledgePlan(ctx, input)),
});
