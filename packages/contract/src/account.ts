import { z } from "zod";
import { id, instant } from "./common.ts";

const password = z.string().min(1, { error: "text.missing" }).max(1000);

/** One's own sign-in: the second factor and whether an agency asks for one. */
export const accountOutput = z.object({
  secondFactor: z.object({
    since: instant.nullable(),
    needed: z.boolean(),
    recoveryCodesLeft: z.number().int(),
  }),
});
export type AccountOutput = z.infer<typeof accountOutput>;

/** Where somebody is signed in. What a browser is called is what it says of itself. */
export const accountSessions = z.object({
  rows: z.array(
    z.object({
      sessionId: z.string(),
      browser: z.string().nullable(),
      system: z.string().nullable(),
      since: instant,
      lastSeenAt: instant,
      /** The browser was first used for this account within the last week. */
      newDevice: z.boolean(),
      current: z.boolean(),
    }),
  ),
});
export type AccountSessions = z.infer<typeof accountSessions>;

export const endSessionInput = z.object({ sessionId: id });
export const endedSessions = z.object({ ended: z.number().int() });

export const passwordConfirmed = z.object({ password });
/** What an authenticator app is given: shown once, to the person alone. */
export const secondFactorOffer = z.object({ secret: z.string(), address: z.string() });
export const secondFactorCode = z.object({ code: z.string().min(1, { error: "text.missing" }).max(40) });
export const recoveryCodes = z.object({ codes: z.array(z.string()) });

export const changePasswordInput = z.object({ current: password, next: password });
export const done = z.object({ done: z.literal(true) });
