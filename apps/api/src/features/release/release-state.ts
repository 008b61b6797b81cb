import type { ReleaseView } from "@ips/contract";
import type { PlainDate } from "@ips/domain";

/** The days that decide whether a release is in force. */
type Terms = {
  readonly validFrom: PlainDate;
  readonly expiresOn: PlainDate;
  readonly revokedOn: PlainDate | null;
  readonly replacedOn?: PlainDate | null;
};

/**
 * Where a release stands on a day. First and last day count; from the moment of revocation, or
 * since a newer one has taken its place, nothing passes.
 *
 * @example
 * releaseState({ validFrom: "2026-03-01", expiresOn: "2027-02-28", revokedOn: null }, "2027-03-01"); // => "expired"
 */
export function releaseState(
  { validFrom, expiresOn, revokedOn, replacedOn = null }: Terms,
  today: PlainDate,
): ReleaseView["state"] {
  if (revokedOn !== null) return "revoked";
  if (replacedOn !== null) return "replaced";
  if (today < validFrom) return "not-yet";
  return today > expiresOn ? "expired" : "active";
}
