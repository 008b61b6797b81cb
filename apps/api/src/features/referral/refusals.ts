import { sqlStateOf, whenConstraint } from "../../errors/database-error.ts";
import type { Run } from "../../actor-context.ts";
import { loadUndecided } from "./load-received.ts";

/** What the database's own refusals mean for a referral, where two people act in the same moment. */
export const asReferralRefusal = whenConstraint({
  referral_already_decided: () => ["referral.already-decided", {}],
  referral_once_per_release: () => ["referral.already-sent", {}],
  client_number: () => ["client.number-taken", {}],
  client_once_per_agency: () => ["client.already-linked", {}],
  vr_case_one_open: () => ["vr-case.open-already", {}],
});

/**
 * A referral that was there a moment ago and that the database does not find when it is to be decided: looks again, and
 * says what has become of it (withdrawn, decided by somebody else, no longer open to us).
 */
export const whatBecameOf = (run: Run, referralId: string) => async (error: unknown) => {
  if (sqlStateOf(error) === "P0002") await run((tx) => loadUndecided(tx, referralId));
  throw error;
};
