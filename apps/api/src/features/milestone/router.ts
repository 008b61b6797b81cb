import {
  addEvidenceInput,
  correctMilestoneInput,
  fileInErrorInput,
  recordMilestoneInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { fileInError } from "../evidence/file-in-error.ts";
import { addEvidence } from "./add-evidence.ts";
import { correctMilestone } from "./correct-milestone.ts";
import { recordMilestone } from "./record-milestone.ts";

export const milestoneRouter = router({
  record: authorized("milestone.write")
    .input(recordMilestoneInput)
    .output(written)
    .mutation(({ ctx, input }) => recordMilestone(ctx, input)),
  correct: authorized("milestone.write")
    .input(correctMilestoneInput)
    .output(written)
    .mutation(({ ctx, input }) => correctMilestone(ctx, input)),
  addEvidence: authorized("milestone.write")
    .input(addEvidenceInput)
    .output(written)
    .mutation(({ ctx, input }) => addEvidence(ctx, input)),
  fileEvidenceInError: authorized("milestone.write")
    .input(fileInErrorInput)
    .output(written)
    .mutation(({ ctx, input }) => fileInError(ctx, input)),
});
