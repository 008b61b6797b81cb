import { authorizationDefects, authorizationExpires } from "../../citation/consent.ts";
import { daysBetween } from "../../date/days-between.ts";
import type { PlainDate } from "../../date/plain-date.ts";
import type { Finding } from "../../finding/finding.ts";
import type { FindingCode } from "../../finding/finding-code.ts";
import type { ReleaseInput } from "../../finding/findings-input.ts";
import type { Rule } from "../../finding/rule.ts";
import { dateFact, textFact } from "../../internal/facts.ts";
import { knownOn } from "../../internal/known-on.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import { servicesEnded } from "../../internal/services-ended.ts";

/**
 * A release of information has an end (45 CFR 164.508(c)(1)(v)); after it nothing may pass. One finding a release: running,
 * ending soon, ended, replaced by a newer one to the same agency, or revoked. The last day still counts. Renewal is asked for
 * as long after the end as before it; then the release has lapsed: not to renew is the person's choice, and no work left undone.
 * @example
 * ```ts
 * const release = { id: "r1", toAgencyId: "vr", toAgencyName: "State VR", groups: ["job-search-plan"], validFrom: "2026-03-01", expiresOn: "2027-02-28", revokedOn: null } as const;
 * const record = { episode: null, vr: null, employerContacts: [], releases: [release], plan: null };
 * releaseExpiry.evaluate(record, "2027-01-29", federalDefault)[0]?.code; // => "release.expiry.ends-soon"
 * releaseExpiry.evaluate(record, "2027-02-28", federalDefault)[0]?.daysLeft; // => 0
 * releaseExpiry.evaluate(record, "2027-03-01", federalDefault)[0]?.status; // => "overdue"
 * ```
 */
export const releaseExpiry: Rule = {
  id: "release.expiry",
  cites: [authorizationExpires, authorizationDefects],
  figures: () => [],
  evaluate(input, today, { release: settings }) {
    const ended = servicesEnded(input, today);
    return input.releases.map((release) => {
      const revokedOn = knownOn(release.revokedOn, today);
      const table = release.recipient === "person" ? "person_release" : "release";
      const record = { table, id: release.id };
      const [status, code] = stand(release, input.releases, today, {
        revokedOn,
        ended,
        endsSoonDays: settings.endsSoonDays,
      });
      const running = status === "due" || status === "overdue" || status === "met";
      return makeFinding(
        today,
        {
          rule: "release.expiry",
          status,
          code,
          due: running ? release.expiresOn : null,
          startEvent: "release-start",
          record,
          facts: [
            textFact("release-recipient", release.toAgencyName, record),
            dateFact("release-start", release.validFrom, record),
            dateFact("release-expiry", release.expiresOn, record),
            ...(revokedOn === null ? [] : [dateFact("release-revoked", revokedOn, record)]),
          ],
          cites: [authorizationExpires, authorizationDefects],
        },
        running,
      );
    });
  },
};

type Circumstances = { revokedOn: PlainDate | null; ended: boolean; endsSoonDays: number };

function stand(
  release: ReleaseInput,
  all: readonly ReleaseInput[],
  today: PlainDate,
  { revokedOn, ended, endsSoonDays }: Circumstances,
): [Finding["status"], FindingCode] {
  if (revokedOn !== null) return ["not-applicable", "release.expiry.revoked"];
  if (today < release.validFrom) return ["not-applicable", "release.expiry.not-started"];
  const left = daysBetween(today, release.expiresOn);
  const open = left >= 0;
  if (open && left > endsSoonDays) return ["met", "release.expiry.active"];
  if (isReplaced(release, all, today)) return ["not-applicable", "release.expiry.replaced"];
  if (ended)
    return open ? ["met", "release.expiry.active"] : ["not-applicable", "release.expiry.services-ended"];
  if (open) return ["due", "release.expiry.ends-soon"];
  return -left > endsSoonDays
    ? ["not-applicable", "release.expiry.lapsed"]
    : ["overdue", "release.expiry.expired"];
}

/** A later release to the same recipient that leaves no gap and no group behind. */
function isReplaced(release: ReleaseInput, all: readonly ReleaseInput[], today: PlainDate): boolean {
  return all.some(
    (other) =>
      other.id !== release.id &&
      other.toAgencyId === release.toAgencyId &&
      other.expiresOn > release.expiresOn &&
      other.expiresOn >= today &&
      (other.validFrom <= today || daysBetween(release.expiresOn, other.validFrom) <= 1) &&
      knownOn(other.revokedOn, today) === null &&
      release.groups.every((group) => other.groups.includes(group)),
  );
}
