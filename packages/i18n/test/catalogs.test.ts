import { appErrorCodes, fieldCodes } from "@ips/contract";
import {
  acknowledgers,
  agencyKinds,
  breakGlassReasons,
  breakGlassVerdicts,
  caseloadStandings,
  citationConfidences,
  clockKinds,
  contactAttendees,
  contactModes,
  contactPlaces,
  dataGroups,
  declineReasons,
  disclosureChoices,
  employerContactPurposes,
  employerSteps,
  episodeExitReasons,
  evidenceKinds,
  extensionReasons,
  factKeys,
  findingCodes,
  findingStatuses,
  importReasons,
  jobEndReasons,
  languages,
  meetingRhythms,
  milestoneKinds,
  milestoneSources,
  planStepOwners,
  planStepStates,
  priorityCategories,
  reasonCodes,
  referralDecisions,
  releasePurposes,
  roles,
  ruleIds,
  signatureKinds,
  signingCapacities,
  startEvents,
  unitKinds,
  vrCaseStatuses,
  vrContactKinds,
  type Language,
} from "@ips/domain";
import { describe, expect, test } from "vitest";
import * as i18n from "../src/index.ts";

type Said = (code: never, language: Language) => string | Record<string, unknown>;

/** Every list of codes, and what says it in words. */
const said: [string, readonly string[], Said][] = [
  ["acknowledgers", acknowledgers, i18n.acknowledgerName],
  ["agency kinds", agencyKinds, i18n.agencyKindName],
  ["app error codes", appErrorCodes, i18n.appErrorWords],
  ["break-glass reasons", breakGlassReasons, i18n.breakGlassReasonName],
  ["break-glass verdicts", breakGlassVerdicts, i18n.breakGlassVerdictName],
  ["caseload standings", caseloadStandings, i18n.caseloadStandingName],
  ["citation confidences", citationConfidences, i18n.citationConfidenceName],
  ["clocks", clockKinds, i18n.clockKindName],
  ["attendees", contactAttendees, i18n.contactAttendeeName],
  ["contact modes", contactModes, i18n.contactModeName],
  ["contact places", contactPlaces, i18n.contactPlaceName],
  ["data groups", dataGroups, i18n.dataGroupName],
  ["data groups, explained", dataGroups, i18n.dataGroupExplanation],
  ["decline reasons", declineReasons, i18n.declineReasonName],
  ["disclosure choices", disclosureChoices, i18n.disclosureChoiceName],
  ["disclosure choices, explained", disclosureChoices, i18n.disclosureChoiceExplanation],
  ["employer contact purposes", employerContactPurposes, i18n.employerContactPurposeName],
  ["employer steps", employerSteps, i18n.employerStepName],
  ["exit reasons", episodeExitReasons, i18n.episodeExitReasonName],
  ["kinds of evidence", evidenceKinds, i18n.evidenceKindName],
  ["extension reasons", extensionReasons, i18n.extensionReasonName],
  ["fact keys", factKeys, i18n.factName],
  ["field codes", fieldCodes, (code, language) => i18n.fieldErrorText(code, {}, language)],
  ["finding codes", findingCodes, i18n.findingWords],
  ["finding statuses", findingStatuses, i18n.findingStatusName],
  ["import reasons", importReasons, i18n.importReasonWords],
  ["job end reasons", jobEndReasons, i18n.jobEndReasonName],
  ["languages", languages, i18n.languageName],
  ["meeting rhythms", meetingRhythms, i18n.meetingRhythmName],
  ["milestones", milestoneKinds, i18n.milestoneKindName],
  ["milestone sources", milestoneSources, i18n.milestoneSourceName],
  ["step owners", planStepOwners, i18n.planStepOwnerName],
  ["step states", planStepStates, i18n.planStepStateName],
  ["priority categories", priorityCategories, i18n.priorityCategoryName],
  ["reason codes", reasonCodes, i18n.reasonWords],
  ["referral decisions", referralDecisions, i18n.referralDecisionName],
  ["release purposes", releasePurposes, i18n.releasePurposeName],
  ["roles", roles, i18n.roleName],
  [
    "rules",
    ruleIds,
    (code, language) => ({
      ...i18n.ruleWords(code, language),
      sentence: i18n.ruleWords(code, language).sentence(30),
    }),
  ],
  ["signature kinds", signatureKinds, i18n.signatureKindName],
  ["signing capacities", signingCapacities, i18n.signingCapacityName],
  ["start events", startEvents, i18n.startEventName],
  ["unit kinds", unitKinds, i18n.unitKindName],
  ["VR case statuses", vrCaseStatuses, i18n.vrCaseStatusName],
  ["VR contact kinds", vrContactKinds, i18n.vrContactKindName],
];

function textsOf(codes: readonly string[], say: Said, language: Language): string[] {
  return codes.flatMap((code) => {
    const words = say(code as never, language);
    return typeof words === "string" ? [words] : Object.values(words).map(String);
  });
}

const everything = (language: Language) => said.flatMap(([, codes, say]) => textsOf(codes, say, language));

describe.each(languages)("every code has words in %s", (language) => {
  test.each(said)("%s", (_, codes, say) => {
    const texts = textsOf(codes, say, language);
    expect(texts.length).toBeGreaterThanOrEqual(codes.length);
    expect(
      texts.filter((text) => text.trim() === "" || text !== text.trim() || text === "undefined"),
    ).toEqual([]);
  });

  // A field code alone, without its facts, may say the same as another.
  test.each(said.filter(([list]) => list !== "field codes"))(
    "no two %s have the same name",
    (_, codes, say) => {
      const names = codes.map((code) => JSON.stringify(say(code as never, language)));
      expect(new Set(names).size).toBe(names.length);
    },
  );

  test("sentences end like sentences and names do not", () => {
    const sentences = findingCodes.map((code) => i18n.findingWords(code, language));
    expect(sentences.filter(({ sentence }) => !/[.!?]$/.test(sentence))).toEqual([]);
    expect(sentences.filter(({ title }) => /[.!]$/.test(title))).toEqual([]);
  });

  test("no code, placeholder or ISO date shows through", () => {
    expect(
      everything(language).filter((text) =>
        /[a-z]\.[a-z]|\{|\}|\[object|N\/A|\d{4}-\d{2}-\d{2}/.test(
          text.replace("agency.org", "").replace("agencia.org", ""),
        ),
      ),
    ).toEqual([]);
  });

  test("no word blames", () => {
    const blaming = /non-?compliant|refus|fail|uncooperative|unmotivated|incumpl|rechaz|fracas|no coopera/i;
    expect(everything(language).filter((text) => blaming.test(text))).toEqual([]);
  });
});

describe("translations", () => {
  test("Spanish is marked as not reviewed, English is not", () => {
    expect(i18n.translations).toEqual({ en: { reviewed: true }, es: { reviewed: false } });
    expect(i18n.unreviewedMark("en")).toBeNull();
    expect(i18n.unreviewedMark("es")).toContain("no revisada");
  });

  test("Spanish is not English left standing", () => {
    const en = everything("en");
    const same = everything("es").filter((text, index) => text === en[index] && text.length > 5);
    expect(same).toEqual(["English", "Español"]);
  });
});
