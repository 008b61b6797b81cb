import {
  acceptInvitationInput,
  endMembershipInput,
  invitationInput,
  invitationOutput,
  inviteStaffInput,
  inviteStaffOutput,
  staffListOutput,
  written,
} from "@ips/contract";
import { z } from "zod";
import { router } from "../../trpc/init.ts";
import { authorized, publicProcedure, signedIn } from "../../trpc/ladder.ts";
import { acceptInvitation, joinByInvitation } from "./accept-invitation.ts";
import { endMembership } from "./end-membership.ts";
import { findInvitation } from "./find-invitation.ts";
import { inviteStaff } from "./invite-staff.ts";
import { listStaff } from "./list-staff.ts";

const acceptedOutput = z.object({ portal: z.enum(["supervisor", "counselor"]) });

export const staffRouter = router({
  list: authorized("staff.read")
    .output(staffListOutput)
    .query(({ ctx }) => listStaff(ctx)),
  invite: authorized("staff.write")
    .input(inviteStaffInput)
    .output(inviteStaffOutput)
    .mutation(({ ctx, input }) => inviteStaff(ctx, input)),
  endMembership: authorized("staff.write")
    .input(endMembershipInput)
    .output(written)
    .mutation(({ ctx, input }) => endMembership(ctx, input)),
  invitation: publicProcedure
    .input(invitationInput)
    .output(invitationOutput)
    .query(async ({ ctx, input }) => {
      const found = await findInvitation(ctx.deps, input.token);
      return { name: found.staff_name, email: found.email, agencyName: found.agency_name, role: found.role };
    }),
  acceptInvitation: publicProcedure
    .input(acceptInvitationInput)
    .output(acceptedOutput)
    .mutation(({ ctx, input }) => acceptInvitation(ctx.deps, ctx.caller, input)),
  joinByInvitation: signedIn
    .input(invitationInput)
    .output(acceptedOutput)
    .mutation(({ ctx, input }) => joinByInvitation(ctx.deps, ctx.caller, ctx.session, input)),
});
