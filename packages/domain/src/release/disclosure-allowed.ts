import {
  authorizationDefects,
  authorizationElements,
  authorizationExpires,
  part2Consent,
} from "../citation/consent.ts";
import type { Citation } from "../citation/citation.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { Fact } from "../finding/fact.ts";
import { codeFact, dateFact } from "../internal/facts.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { DataGroup } from "../vocabulary/data-group.ts";
import type { ReleasePurpose } from "../vocabulary/release-purpose.ts";
import type { ReleaseTerms } from "./release-terms.ts";

/** Why a release does not cover a disclosure. */
export type DisclosureRefusal =
  | "release-other-agency"
  | "release-group-not-named"
  | "release-purpose-not-named"
  | "release-not-started"
  | "release-expired"
  | "release-revoked"
  | "release-without-part2";

/**
 * Whether a release lets a group of data pass to an agency, for a purpose, on a day. First and last day count; from the day of
 * revocation on nothing passes; substance-use records also need the consent of 42 CFR Part 2. Says what one release covers:
 * whether the reader's own role may see the group is another question.
 * @example
 * ```ts
 * const release = { id: "r1", toAgencyId: "vr", groups: ["job-search-plan"], purposes: ["coordinate-employment-services"], validFrom: "2026-03-01", expiresOn: "2027-02-28", revokedOn: null, part2: false } as const;
 * disclosureAllowed(release, "job-search-plan", "coordinate-employment-services", "vr", "2027-02-28").ok; // => true
 * const refused = disclosureAllowed(release, "benefits", "coordinate-employment-services", "vr", "2026-05-01");
 * !refused.ok && refused.code; // => "release-group-not-named"
 * ```
 */
export function disclosureAllowed(
  release: ReleaseTerms,
  group: DataGroup,
  purpose: ReleasePurpose,
  agencyId: string,
  today: PlainDate,
): Verdict<{ releaseId: string }, DisclosureRefusal> {
  const record = { table: "release", id: release.id };
  const refuse = (code: DisclosureRefusal, facts: Fact[], cite: Citation) => ({
    ok: false as const,
    code,
    facts,
    because: [cite],
  });

  if (release.toAgencyId !== agencyId) return refuse("release-other-agency", [], authorizationElements);
  if (release.revokedOn !== null && release.revokedOn <= today) {
    return refuse(
      "release-revoked",
      [dateFact("release-revoked", release.revokedOn, record)],
      authorizationDefects,
    );
  }
  if (today < release.validFrom)
    return refuse(
      "release-not-started",
      [dateFact("release-start", release.validFrom, record)],
      authorizationElements,
    );
  if (today > release.expiresOn)
    return refuse(
      "release-expired",
      [dateFact("release-expiry", release.expiresOn, record)],
      authorizationExpires,
    );
  if (!release.groups.includes(group))
    return refuse(
      "release-group-not-named",
      [codeFact("release-group", group, record)],
      authorizationElements,
    );
  if (!release.purposes.includes(purpose))
    return refuse(
      "release-purpose-not-named",
      [codeFact("release-purpose", purpose, record)],
      authorizationElements,
    );
  if (group === "substance-use" && !release.part2)
    return refuse("release-without-part2", [codeFact("release-group", group, record)], part2Consent);
  return {
    ok: true,
    value: { releaseId: release.id },
    because: [authorizationElements, ...(group === "substance-use" ? [part2Consent] : [])],
  };
}
