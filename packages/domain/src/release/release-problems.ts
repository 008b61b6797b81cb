import {
  authorizationElements,
  authorizationExpires,
  part2Consent,
  psychotherapyNotes,
  releaseAtMostAYear,
} from "../citation/consent.ts";
import type { Citation } from "../citation/citation.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { Jurisdiction } from "../jurisdiction/jurisdiction.ts";
import { dataGroups } from "../vocabulary/data-group.ts";
import type { ReasonCode } from "../verdict/reason-code.ts";
import { longestReleaseExpiry } from "./longest-release-expiry.ts";
import type { ReleaseDraft } from "./release-draft.ts";

/** What a draft lacks: `refuse` makes it no valid authorization; `remind` may still be done after signing. */
export type ReleaseProblem = {
  code: ReasonCode;
  field: keyof ReleaseDraft;
  severity: "refuse" | "remind";
  because: Citation[];
};

/**
 * What stands between a draft and a release that may be signed: the elements of 45 CFR 164.508(c), the consent of 42 CFR 2.31
 * where substance-use records are named, which stands on a form of its own, and the agency's longest time. Psychotherapy notes are never released here.
 * An empty list means that it may be signed.
 * @example
 * ```ts
 * const draft = {
 *   clientId: "c1", fromAgencyId: "harbor", toAgencyId: "vr", groups: ["substance-use"], purposes: ["referral-to-vr"],
 *   signedByName: "Donna Rivera", capacity: "self", authority: null, signatureKind: "on-screen", signatureReference: "sig-1",
 *   signedOn: "2026-03-01", validFrom: "2026-03-01", expiresOn: "2027-02-28", part2: false, formLanguage: "en", statementVersion: "2026-01", copyGivenOn: "2026-03-01",
 * } as const;
 * releaseProblems(draft, "2026-03-01", federalDefault).map(({ code }) => code); // => ["release-without-part2"]
 * releaseProblems({ ...draft, part2: true }, "2026-03-01", federalDefault); // => []
 * ```
 */
export function releaseProblems(
  draft: ReleaseDraft,
  today: PlainDate,
  jurisdiction: Jurisdiction,
): ReleaseProblem[] {
  return [
    ...partyProblems(draft),
    ...contentProblems(draft),
    ...signatureProblems(draft, today),
    ...dateProblems(draft, today, jurisdiction),
    ...formProblems(draft),
  ];
}

const problem = (
  code: ReasonCode,
  field: keyof ReleaseDraft,
  cite: Citation = authorizationElements,
): ReleaseProblem => ({
  code,
  field,
  severity: "refuse",
  because: [cite],
});

const empty = (text: string | null) => text === null || text.trim() === "";

const when = (broken: boolean, found: ReleaseProblem): ReleaseProblem[] => (broken ? [found] : []);

function partyProblems(draft: ReleaseDraft): ReleaseProblem[] {
  return [
    ...when(empty(draft.clientId), problem("release-client-missing", "clientId")),
    ...when(empty(draft.fromAgencyId), problem("release-from-missing", "fromAgencyId")),
    ...when(empty(draft.toAgencyId), problem("release-recipient-missing", "toAgencyId")),
    ...when(
      !empty(draft.toAgencyId) && draft.toAgencyId === draft.fromAgencyId,
      problem("release-recipient-is-self", "toAgencyId"),
    ),
  ];
}

function contentProblems({ groups, purposes, part2 }: ReleaseDraft): ReleaseProblem[] {
  const known: readonly string[] = dataGroups;
  const unknown = groups.filter((group) => !known.includes(group));
  return [
    ...when(groups.length === 0, problem("release-groups-missing", "groups")),
    ...when(
      unknown.includes("psychotherapy-notes"),
      problem("release-psychotherapy-notes", "groups", psychotherapyNotes),
    ),
    ...when(
      unknown.some((group) => group !== "psychotherapy-notes"),
      problem("release-group-unknown", "groups"),
    ),
    ...when(
      groups.includes("substance-use") && !part2,
      problem("release-without-part2", "part2", part2Consent),
    ),
    ...when(
      part2 && groups.some((group) => group !== "substance-use"),
      problem("release-part2-not-alone", "groups", part2Consent),
    ),
    ...when(purposes.length === 0, problem("release-purposes-missing", "purposes")),
  ];
}

function signatureProblems(draft: ReleaseDraft, today: PlainDate): ReleaseProblem[] {
  return [
    ...when(empty(draft.signedByName), problem("release-signer-missing", "signedByName")),
    ...when(draft.capacity === null, problem("release-signer-missing", "capacity")),
    ...when(
      draft.capacity === "representative" && empty(draft.authority),
      problem("release-authority-missing", "authority"),
    ),
    ...when(draft.signatureKind === null, problem("release-signature-missing", "signatureKind")),
    ...when(
      draft.signatureKind !== null && empty(draft.signatureReference),
      problem("release-signature-reference-missing", "signatureReference"),
    ),
    ...when(draft.signedOn === null, problem("release-signed-on-missing", "signedOn")),
    ...when(
      draft.signedOn !== null && draft.signedOn > today,
      problem("release-signed-in-future", "signedOn"),
    ),
  ];
}

function dateProblems(
  { signedOn, validFrom, expiresOn }: ReleaseDraft,
  today: PlainDate,
  jurisdiction: Jurisdiction,
): ReleaseProblem[] {
  return [
    ...when(validFrom === null, problem("release-start-missing", "validFrom")),
    ...when(
      signedOn !== null && validFrom !== null && validFrom < signedOn,
      problem("release-start-before-signature", "validFrom"),
    ),
    ...when(expiresOn === null, problem("release-expiry-missing", "expiresOn", authorizationExpires)),
    ...when(
      expiresOn !== null && expiresOn < today,
      problem("release-expiry-past", "expiresOn", authorizationExpires),
    ),
    ...when(
      expiresOn !== null && validFrom !== null && expiresOn < validFrom,
      problem("release-expiry-before-start", "expiresOn", authorizationExpires),
    ),
    ...when(
      expiresOn !== null && validFrom !== null && expiresOn > longestReleaseExpiry(validFrom, jurisdiction),
      problem("release-expiry-too-far", "expiresOn", releaseAtMostAYear),
    ),
  ];
}

function formProblems({ formLanguage, statementVersion, copyGivenOn }: ReleaseDraft): ReleaseProblem[] {
  return [
    ...when(empty(statementVersion), problem("release-statement-missing", "statementVersion")),
    ...when(empty(formLanguage), problem("release-language-missing", "formLanguage")),
    ...when(copyGivenOn === null, {
      ...problem("release-copy-not-given", "copyGivenOn"),
      severity: "remind",
    }),
  ];
}
