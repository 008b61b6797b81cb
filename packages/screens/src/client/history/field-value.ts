import {
  contactModes,
  contactPlaces,
  employerContactPurposes,
  employerSteps,
  episodeExitReasons,
  isPlainDate,
  jobEndReasons,
  jobPreferences,
  languages,
  priorityCategories,
  prosComponents,
  referralDecisions,
  servicePayers,
  vrCaseStatuses,
} from "@ips/domain";
import { contactModeName } from "@ips/i18n/contact-mode";
import { contactPlaceName } from "@ips/i18n/contact-place";
import { employerContactPurposeName } from "@ips/i18n/employer-contact-purpose";
import { employerStepName } from "@ips/i18n/employer-step";
import { episodeExitReasonName } from "@ips/i18n/episode-exit-reason";
import { formatDate } from "@ips/i18n/format-date";
import { formatMoney } from "@ips/i18n/format-number";
import { jobEndReasonName } from "@ips/i18n/job-end-reason";
import { jobPreferenceName } from "@ips/i18n/job-preference";
import { languageName } from "@ips/i18n/language";
import { priorityCategoryName } from "@ips/i18n/priority-category";
import { prosComponentName } from "@ips/i18n/pros-component";
import { referralDecisionName } from "@ips/i18n/referral-decision";
import { servicePayerName } from "@ips/i18n/service-payer";
import { vrCaseStatusName } from "@ips/i18n/vr-case-status";

type NameOf = (value: string) => string | null;

const named =
  <Code extends string>(codes: readonly Code[], name: (code: Code) => string): NameOf =>
  (value) => {
    const known = codes.find((code) => code === value);
    return known === undefined ? null : name(known);
  };

const yesNo: NameOf = (value) => (value === "true" ? "yes" : value === "false" ? "no" : null);

/** Which preferences a job met, as the record keeps them; null where it is no such list. */
const preferencesText: NameOf = (value) => {
  const met: unknown = JSON.parse(value);
  if (typeof met !== "object" || met === null) return null;
  const said = Object.entries(met).flatMap(([code, answer]) => {
    const name = named(jobPreferences, jobPreferenceName)(code);
    return name === null
      ? []
      : [`${name}: ${answer === true ? "yes" : answer === false ? "no" : "not answered"}`];
  });
  return said.join(", ") || null;
};

/** Columns whose values are codes or amounts. */
const values: Readonly<Record<string, NameOf>> = {
  advancement: yesNo,
  asserted_ips_competitive: yesNo,
  asserted_vr_integrated: yesNo,
  community_location: yesNo,
  comparable_income: yesNo,
  customary_wage: yesNo,
  decision: named(referralDecisions, referralDecisionName),
  end_reason: named(jobEndReasons, jobEndReasonName),
  exit_reason: named(episodeExitReasons, episodeExitReasonName),
  hiring_manager: yesNo,
  hourly_wage_cents: (value) => (/^\d+$/u.test(value) ? `${formatMoney(Number(value), "en")} an hour` : null),
  interacts_as_others: yesNo,
  language: named(languages, languageName),
  minimum_wage_cents: (value) =>
    /^\d+$/u.test(value) ? `${formatMoney(Number(value), "en")} an hour` : null,
  mode: named(contactModes, contactModeName),
  one_to_one: yesNo,
  open_to_anyone: yesNo,
  payer: named(servicePayers, servicePayerName),
  permanent: yesNo,
  place: named(contactPlaces, contactPlaceName),
  preferences_at_end: preferencesText,
  preferences_at_start: preferencesText,
  priority_category: named(priorityCategories, priorityCategoryName),
  pros_component: named(prosComponents, prosComponentName),
  purpose: named(employerContactPurposes, employerContactPurposeName),
  rests_on_plan: yesNo,
  same_benefits: yesNo,
  self_employed: yesNo,
  set_aside: yesNo,
  starts_at: (value) => value.slice(0, 5),
  status: named(vrCaseStatuses, vrCaseStatusName),
  step: named(employerSteps, employerStepName),
  time_limited_for_training: yesNo,
  vocational: yesNo,
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/u;
const instant = /^\d{4}-\d{2}-\d{2}T/u;

/**
 * A value of the history as people read it; null where there is none, or where it is only a key.
 *
 * @example
 * fieldValue("place", "worksite", "2026-11-21"); // => "Workplace"
 * fieldValue("born_on", "1984-03-12", "2026-11-21"); // => "Mon, Mar 12, 1984"
 */
export function fieldValue(field: string, value: string | null, today: string): string | null {
  if (value === null || value === "" || uuid.test(value) || instant.test(value)) return null;
  const name = values[field];
  if (name) return name(value);
  return isPlainDate(value) ? formatDate(value, "en", today) : value;
}
