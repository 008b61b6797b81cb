import {
  contactAttendees,
  contactModes,
  dataGroups,
  employerContactPurposes,
  exclusionGrounds,
  extensionReasons,
  milestoneSources,
  reasonCodes,
  releasePurposes,
  type Fact,
  type FactKey,
  type Language,
  type PlainDate,
} from "@ips/domain";
import { contactAttendeeName } from "./contact-attendee.ts";
import { contactModeName } from "./contact-mode.ts";
import { dataGroupName } from "./data-group.ts";
import { employerContactPurposeName } from "./employer-contact-purpose.ts";
import { exclusionGroundName } from "./exclusion-ground.ts";
import { extensionReasonName } from "./extension-reason.ts";
import { formatDate } from "./format-date.ts";
import { formatMoney, formatNumber } from "./format-number.ts";
import type { InEachLanguage } from "./in-each-language.ts";
import { milestoneSourceName } from "./milestone-source.ts";
import { reasonWords } from "./reason.ts";
import { releasePurposeName } from "./release-purpose.ts";

const notKnown: InEachLanguage = { en: "not recorded", es: "sin registrar" };
const yes: InEachLanguage = { en: "Yes", es: "Sí" };
const no: InEachLanguage = { en: "No", es: "No" };

const days: InEachLanguage<(count: number) => string> = {
  en: (count) => (count === 1 ? "1 day" : `${count} days`),
  es: (count) => (count === 1 ? "1 día" : `${count} días`),
};

/** A code in words, where the code belongs to the vocabulary that the fact's key names. */
type NameOf = (code: string, language: Language) => string | null;

function nameIn<Code extends string>(
  codes: readonly Code[],
  name: (code: Code, language: Language) => string,
): NameOf {
  return (code, language) => {
    const known = codes.find((candidate) => candidate === code);
    return known === undefined ? null : name(known, language);
  };
}

const codeNames: Partial<Record<FactKey, NameOf>> = {
  "vr-dates-source": nameIn(milestoneSources, milestoneSourceName),
  "extension-reason": nameIn(extensionReasons, extensionReasonName),
  "extension-problem": nameIn(reasonCodes, (code, language) => reasonWords(code, language).what),
  "employer-contact-mode": nameIn(contactModes, contactModeName),
  "employer-contact-purpose": nameIn(employerContactPurposes, employerContactPurposeName),
  "employer-contact-attendee": nameIn(contactAttendees, contactAttendeeName),
  "exclusion-ground": nameIn(exclusionGrounds, exclusionGroundName),
  "employer-contact-hiring-manager": (code, language) => (code === "yes" ? yes[language] : no[language]),
  "benefits-received": (code, language) => (code === "yes" ? yes[language] : no[language]),
  "release-group": nameIn(dataGroups, dataGroupName),
  "release-purpose": nameIn(releasePurposes, releasePurposeName),
};

/**
 * What a fact of a finding says, for a person; "not recorded" where the record does not know.
 *
 * @example
 * factText({ key: "clock-days", value: { kind: "days", value: 60 } }, "en", "2026-11-21"); // => "60 days"
 * factText({ key: "vr-eligibility", value: null }, "en", "2026-11-21"); // => "not recorded"
 */
export function factText(fact: Fact, language: Language, today: PlainDate): string {
  const { key, value } = fact;
  if (value === null) return notKnown[language];
  switch (value.kind) {
    case "date":
      return formatDate(value.value, language, today);
    case "days":
      return days[language](value.value);
    case "count":
      return formatNumber(value.value, language);
    case "cents":
      return formatMoney(value.value, language);
    case "code":
      return codeNames[key]?.(value.value, language) ?? value.value;
    case "text":
      return value.value;
  }
}
