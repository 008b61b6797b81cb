import { sessionOutput, switchMembershipInput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { enrolling, signedIn } from "../../trpc/ladder.ts";
import { describeSession } from "./describe-session.ts";
import { switchMembership } from "./switch-membership.ts";

export const sessionRouter = router({
  me: enrolling.output(sessionOutput).query(({ ctx }) => describeSession(ctx.session, ctx.deps.demo)),
  switchMembership: signedIn
    .input(switchMembershipInput)
    .output(sessionOutput)
    .mutation(async ({ ctx, input }) =>
      describeSession(
        await switchMembership(ctx.deps, ctx.session, ctx.caller, input.membershipId),
        ctx.deps.demo,
      ),
    ),
});
