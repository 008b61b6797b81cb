import {
  authorizationDefects,
  authorizationElements,
  authorizationExpires,
  part2Consent,
  psychotherapyNotes,
  releaseAtMostAYear,
} from "../../citation/consent.ts";
import { criterionKeys } from "../../checklist/criterion-key.ts";
import { findingCodes } from "../../finding/finding-code.ts";
import { releaseExpiry } from "../../rules/release/release-expiry.ts";
import { reasonCodes } from "../../verdict/reason-code.ts";
import { noFigures, type RulebookEntry } from "../rulebook-entry.ts";

/** What may be told to whom, and what must go with it. */
export const consent: readonly RulebookEntry[] = [
  {
    id: releaseExpiry.id,
    family: "consent",
    kind: "finding",
    exports: ["releaseExpiry"],
    cites: releaseExpiry.cites,
    figures: (jurisdiction) => releaseExpiry.figures(jurisdiction),
    needs: ["release-recipient", "release-start", "release-expiry", "release-revoked", "release-group"],
    answers: { findings: findingCodes.filter((code) => code.startsWith("release.expiry.")) },
    cases: ["release-expiry"],
    clientFacing: true,
  },
  {
    id: "consent.disclosure-allowed",
    family: "consent",
    kind: "decision",
    exports: ["disclosureAllowed"],
    cites: [authorizationElements, authorizationExpires, authorizationDefects, part2Consent],
    figures: noFigures,
    needs: ["release-terms", "disclosure-asked", "day-asked"],
    answers: {
      gives: ["yes-or-no"],
      refusals: [
        "release-other-agency",
        "release-group-not-named",
        "release-purpose-not-named",
        "release-not-started",
        "release-expired",
        "release-revoked",
        "release-without-part2",
      ],
    },
    cases: ["disclosure"],
    clientFacing: true,
  },
  {
    id: "consent.required-elements",
    family: "consent",
    kind: "decision",
    exports: ["requiredElements"],
    cites: [authorizationElements, part2Consent],
    figures: noFigures,
    needs: criterionKeys.filter((key) => key.startsWith("authorization.")),
    answers: { gives: ["point-by-point"] },
    cases: ["decisions-consent"],
    clientFacing: true,
  },
  {
    id: "consent.release-draft",
    family: "consent",
    kind: "decision",
    exports: ["releaseProblems", "longestReleaseExpiry"],
    cites: [
      authorizationElements,
      authorizationExpires,
      part2Consent,
      psychotherapyNotes,
      releaseAtMostAYear,
    ],
    figures: noFigures,
    needs: ["release-draft", "day-asked", "agency-settings"],
    answers: {
      gives: ["list"],
      refusals: reasonCodes.slice(
        reasonCodes.indexOf("release-client-missing"),
        reasonCodes.indexOf("release-copy-not-given") + 1,
      ),
    },
    cases: ["release-draft"],
    clientFacing: true,
  },
  {
    id: "consent.disclosure-notices",
    family: "consent",
    kind: "decision",
    exports: ["disclosureNoticesFor"],
    cites: [authorizationElements, part2Consent],
    figures: noFigures,
    needs: ["disclosure-asked"],
    answers: { gives: ["list"] },
    cases: ["decisions-consent"],
    clientFacing: true,
  },
  {
    id: "consent.employer-answers",
    family: "consent",
    kind: "decision",
    exports: ["employerAnswersAllowed", "employerAnswerGroups"],
    cites: [authorizationElements],
    figures: noFigures,
    needs: ["disclosure-choice"],
    answers: { gives: ["list"] },
    cases: ["decisions-consent"],
    clientFacing: true,
  },
];
