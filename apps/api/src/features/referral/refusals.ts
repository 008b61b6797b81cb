import { whenConstraint } from "../../errors/database-error.ts";

/** What the database's own refusals mean for a referral, where two people act in the same moment. */
export const asReferralRefusal = whenConstraint({
  referral_already_decided: () => ["referral.already-decided", {}],
  referral_once_per_release: () => ["referral.already-sent", {}],
  client_number: () => ["client.number-taken", {}],
  client_once_per_agency: () => ["client.already-linked", {}],
});
