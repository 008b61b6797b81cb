import {
  undoAssignmentInput,
  undoContactInput,
  undoEmployerContactInput,
  undoEndInput,
  undoIdentityInput,
  undoJobInput,
  undoMilestoneInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { undoAssignment } from "./undo-assignment.ts";
import { undoContact, undoEmployerContact } from "./undo-contact.ts";
import { undoIdentity } from "./undo-identity.ts";
import { undoEnd, undoJob, undoMilestone } from "./undo-milestone.ts";

/** Takes acts back, each with the permission that the act itself asks. */
export const undoRouter = router({
  contact: authorized("contact.write")
    .input(undoContactInput)
    .output(written)
    .mutation(({ ctx, input }) => undoContact(ctx, input)),
  employerContact: authorized("employer-contact.write")
    .input(undoEmployerContactInput)
    .output(written)
    .mutation(({ ctx, input }) => undoEmployerContact(ctx, input)),
  milestone: authorized("milestone.write")
    .input(undoMilestoneInput)
    .output(written)
    .mutation(({ ctx, input }) => undoMilestone(ctx, input)),
  job: authorized("job.write")
    .input(undoJobInput)
    .output(written)
    .mutation(({ ctx, input }) => undoJob(ctx, input)),
  end: authorized("milestone.write")
    .input(undoEndInput)
    .output(written)
    .mutation(({ ctx, input }) => undoEnd(ctx, input)),
  assignment: authorized("episode.assign")
    .input(undoAssignmentInput)
    .output(written)
    .mutation(({ ctx, input }) => undoAssignment(ctx, input)),
  identity: authorized("client.write")
    .input(undoIdentityInput)
    .output(written)
    .mutation(({ ctx, input }) => undoIdentity(ctx, input)),
});
