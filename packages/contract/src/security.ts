import { z } from "zod";
import { id, instant } from "./common.ts";

const limits = { sessionHours: z.number().int(), idleMinutes: z.number().int() };

/** How an agency's staff sign in: what the deployment sets, and what the agency has made stricter for itself. */
export const securityOutput = z.object({
  deployment: z.object(limits),
  agency: z.object({
    sessionHours: z.number().int().nullable(),
    idleMinutes: z.number().int().nullable(),
    secondFactorRequired: z.boolean(),
  }),
});
export type SecurityOutput = z.infer<typeof securityOutput>;

/** `null`: what the deployment sets. */
export const saveSecurityInput = z.object({
  sessionHours: z.number().int().min(1).nullable(),
  idleMinutes: z.number().int().min(5).nullable(),
  secondFactorRequired: z.boolean(),
});

/** Staff who can sign in, and whether they have a second factor. */
export const securityStaffOutput = z.object({
  rows: z.array(
    z.object({
      membershipId: id,
      name: z.string(),
      secondFactorSince: instant.nullable(),
      signedIn: z.number().int(),
      lastSeenAt: instant.nullable(),
    }),
  ),
});
export type SecurityStaff = z.infer<typeof securityStaffOutput>;

export const securityOfInput = z.object({ membershipId: id });
