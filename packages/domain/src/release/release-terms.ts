import type { PlainDate } from "../date/plain-date.ts";
import type { DataGroup } from "../vocabulary/data-group.ts";
import type { ReleasePurpose } from "../vocabulary/release-purpose.ts";

/** What a signed release allows: to whom, which groups of data, for what, from when to when. */
export type ReleaseTerms = {
  id: string;
  toAgencyId: string;
  groups: readonly DataGroup[];
  purposes: readonly ReleasePurpose[];
  validFrom: PlainDate;
  expiresOn: PlainDate;
  revokedOn: PlainDate | null;
  /** The person also gave the consent of 42 CFR 2.31, which names this recipient. */
  part2: boolean;
};
