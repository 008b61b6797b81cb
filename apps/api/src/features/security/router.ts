import {
  done,
  endedSessions,
  saveSecurityInput,
  securityOfInput,
  securityOutput,
  securityStaffOutput,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { endSessionsOfStaff } from "./end-sessions-of-staff.ts";
import { listSecurityOfStaff } from "./list-security-of-staff.ts";
import { readSecurity } from "./read-security.ts";
import { resetSecondFactor } from "./reset-second-factor.ts";
import { saveSecurity } from "./save-security.ts";

/** How an agency's staff sign in. */
export const securityRouter = router({
  get: authorized("settings.read")
    .output(securityOutput)
    .query(({ ctx }) => readSecurity(ctx)),
  save: authorized("settings.write")
    .input(saveSecurityInput)
    .output(securityOutput)
    .mutation(({ ctx, input }) => saveSecurity(ctx, input)),
  staff: authorized("staff.write")
    .output(securityStaffOutput)
    .query(({ ctx }) => listSecurityOfStaff(ctx)),
  resetSecondFactor: authorized("staff.write")
    .input(securityOfInput)
    .output(done)
    .mutation(({ ctx, input }) => resetSecondFactor(ctx, ctx.caller, input)),
  endSessions: authorized("staff.write")
    .input(securityOfInput)
    .output(endedSessions)
    .mutation(({ ctx, input }) => endSessionsOfStaff(ctx, ctx.caller, input)),
});
