import {
  accountOutput,
  accountSessions,
  changePasswordInput,
  done,
  endedSessions,
  endSessionInput,
  passwordConfirmed,
  recoveryCodes,
  secondFactorCode,
  secondFactorOffer,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { enrolling, signedIn } from "../../trpc/ladder.ts";
import { changePassword } from "./change-password.ts";
import { confirmSecondFactor } from "./confirm-second-factor.ts";
import { endOtherSessions, endOwnSession } from "./end-own-sessions.ts";
import { listOwnSessions } from "./list-own-sessions.ts";
import { readAccount } from "./read-account.ts";
import { renewOwnRecoveryCodes } from "./renew-recovery-codes.ts";
import { startSecondFactor } from "./start-second-factor.ts";
import { turnOffSecondFactor } from "./turn-off-second-factor.ts";

/** One's own sign-in. What leads to a second factor is open to who must set one up first; the rest is not. */
export const accountRouter = router({
  get: enrolling.output(accountOutput).query(({ ctx }) => readAccount(ctx.deps, ctx.session)),
  startSecondFactor: enrolling
    .input(passwordConfirmed)
    .output(secondFactorOffer)
    .mutation(({ ctx, input }) => startSecondFactor(ctx.deps, ctx.session, input)),
  confirmSecondFactor: enrolling
    .input(secondFactorCode)
    .output(recoveryCodes)
    .mutation(({ ctx, input }) => confirmSecondFactor(ctx.deps, ctx.caller, ctx.session, input)),
  renewRecoveryCodes: signedIn
    .input(passwordConfirmed)
    .output(recoveryCodes)
    .mutation(({ ctx, input }) => renewOwnRecoveryCodes(ctx.deps, ctx.caller, ctx.session, input)),
  turnOffSecondFactor: signedIn
    .input(passwordConfirmed)
    .output(done)
    .mutation(({ ctx, input }) => turnOffSecondFactor(ctx.deps, ctx.caller, ctx.session, input)),
  changePassword: signedIn
    .input(changePasswordInput)
    .output(endedSessions)
    .mutation(({ ctx, input }) => changePassword(ctx.deps, ctx.caller, ctx.session, input)),
  sessions: signedIn.output(accountSessions).query(({ ctx }) => listOwnSessions(ctx.deps, ctx.session)),
  endSession: signedIn
    .input(endSessionInput)
    .output(done)
    .mutation(({ ctx, input }) => endOwnSession(ctx.deps, ctx.caller, ctx.session, input)),
  endOtherSessions: signedIn
    .output(endedSessions)
    .mutation(({ ctx }) => endOtherSessions(ctx.deps, ctx.caller, ctx.session)),
});
