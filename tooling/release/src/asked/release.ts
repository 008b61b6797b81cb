import {
  agencyKinds,
  dataGroups,
  disclosureChoices,
  employerAnswers,
  releasePurposes,
  signatureKinds,
  signingCapacities,
} from "@ips/domain";
import fc from "fast-check";
import { answersTo, scopeOf, someId, someText } from "../inputs/answers.ts";
import type { Dates } from "../inputs/dates.ts";
import { settingsOf } from "../inputs/record.ts";
import { asked, askedDaily, type Asked } from "./asked.ts";
import { pointsOf } from "./vr.ts";

/** The questions about consent, and what leaves the record. */
export function releaseAsked(dates: Dates): Record<string, Asked> {
  const { day, maybeDay } = dates;
  const maybeText = fc.option(someText, { nil: null });
  const terms = fc.record({
    id: someId,
    toAgencyId: fc.constantFrom("vr", "clinic"),
    groups: fc.subarray([...dataGroups]),
    purposes: fc.subarray([...releasePurposes]),
    validFrom: day,
    expiresOn: day,
    revokedOn: maybeDay,
    part2: fc.boolean(),
  });
  const draft = fc.record({
    clientId: maybeText,
    fromAgencyId: fc.constantFrom("harbor", "", null),
    toAgencyId: fc.constantFrom("vr", "harbor", null),
    groups: fc.oneof(fc.subarray(["identity", "job-search-plan", "substance-use"]), fc.array(someText)),
    purposes: fc.subarray([...releasePurposes]),
    signedByName: maybeText,
    capacity: fc.option(fc.constantFrom(...signingCapacities), { nil: null }),
    authority: maybeText,
    signatureKind: fc.option(fc.constantFrom(...signatureKinds), { nil: null }),
    signatureReference: maybeText,
    signedOn: maybeDay,
    validFrom: maybeDay,
    expiresOn: maybeDay,
    part2: fc.boolean(),
    formLanguage: fc.constantFrom("en", "es", null),
    statementVersion: maybeText,
    copyGivenOn: maybeDay,
  });
  return {
    disclosureAllowed: askedDaily(
      fc.tuple(
        terms,
        fc.constantFrom(...dataGroups),
        fc.constantFrom(...releasePurposes),
        fc.constantFrom("vr", "clinic"),
      ),
      ({ domain }, today, release, group, purpose, agency) =>
        domain.disclosureAllowed(release, group, purpose, agency, today),
    ),
    disclosureNoticesFor: asked(
      fc.tuple(
        fc.record({
          audience: fc.constantFrom("person", "recipient", "staff"),
          from: fc.constantFrom(...agencyKinds),
          groups: fc.subarray([...dataGroups]),
        }),
      ),
      ({ domain }, leaving) => domain.disclosureNoticesFor(leaving),
    ),
    employerAnswersAllowed: asked(fc.tuple(fc.constantFrom(...disclosureChoices)), ({ domain }, choice) =>
      domain.employerAnswersAllowed(choice),
    ),
    employerAnswerGroups: asked(fc.tuple(fc.subarray([...employerAnswers])), ({ domain }, answers) =>
      domain.employerAnswerGroups(answers),
    ),
    longestReleaseExpiry: asked(fc.tuple(day, settingsOf(dates)), ({ domain }, from, own) =>
      domain.longestReleaseExpiry(from, domain.overlay(domain.federalDefault, own)),
    ),
    releaseProblems: askedDaily(fc.tuple(draft, settingsOf(dates)), ({ domain }, today, given, own) =>
      domain.releaseProblems(given, today, domain.overlay(domain.federalDefault, own)),
    ),
    requiredElements: asked(
      fc.tuple(
        answersTo(pointsOf("authorization")),
        scopeOf(["signedByRepresentative", "namesSubstanceUse"]),
      ),
      ({ domain }, answers, scope) => domain.requiredElements(answers, scope),
    ),
  };
}
