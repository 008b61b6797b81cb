import { z } from "zod";

/** Typed codes of refusals that a portal explains; each has its sentence in `@ips/i18n`. */
export const appErrorCodes = [
  "not-found",
  "forbidden",
  "signed-out",
  "no-membership",
  "bad-input",
  "too-many-tries",
  "unavailable",
  "plan.stale",
  "plan.closed",
  "plan.one-direction",
  "release.overlaps",
  "release.incomplete",
  "release.already-ended",
  "release.needed",
  "referral.already-decided",
  "referral.already-sent",
  "referral.withdrawn",
  "client.number-taken",
  "client.already-linked",
  "episode.open-already",
  "episode.overlaps",
  "episode.closed",
  "assignment.overlaps",
  "milestone.order",
  "milestone.already-recorded",
  "milestone.already-corrected",
  "milestone.in-future",
  "extension.not-specific",
  "extension.not-later",
  "job.ended-already",
  "contact.in-future",
  "contact.not-mine",
  "employer.name-taken",
  "invitation.not-valid",
  "password.too-short",
  "password.too-common",
  "email.taken",
  "set-up.not-valid",
  "import.not-readable",
  "import.running",
  "import.needs-columns",
] as const;
export type AppErrorCode = (typeof appErrorCodes)[number];

/** How an error reaches a program: a typed code and the facts behind it. Never a stack, never another agency's data. */
export const appError = z.object({ code: z.enum(appErrorCodes), facts: z.record(z.string(), z.unknown()) });
export type AppErrorView = z.infer<typeof appError>;
