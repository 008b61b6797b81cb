import {
  contactModes,
  contactPlaces,
  employerContactPurposes,
  employerSteps,
  episodeExitReasons,
  isPlainDate,
  jobEndReasons,
  languages,
  priorityCategories,
  referralDecisions,
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
import { languageName } from "@ips/i18n/language";
import { priorityCategoryName } from "@ips/i18n/priority-category";
import { referralDecisionName } from "@ips/i18n/referral-decision";
import { vrCaseStatusName } from "@ips/i18n/vr-case-status";

type NameOf = (value: string) => string | null;

const named =
  <Code extends string>(codes: readonly Code[], name: (code: Code) => string): NameOf =>
  (value) => {
    const known = codes.find((code) => code === value);
    return known === undefined ? null : name(known);
  };

const yesNo: NameOf = (value) => (value === "true" ? "yes" : value === "false" ? "no" : null);

/** Columns whose values are codes or amounts. */
const values: Readonly<Record<string, NameOf>> = {
  decision: named(referralDecisions, referralDecisionName),
  end_reason: named(jobEndReasons, jobEndReasonName),
  exit_reason: named(episodeExitReasons, episodeExitReasonName),
  hiring_manager: yesNo,
  hourly_wage_cents: (value) => (/^\d+$/u.test(value) ? `${formatMoney(Number(value), "en")} an hour` : null),
  language: named(languages, languageName),
  mode: named(contactModes, contactModeName),
  open_to_anyone: yesNo,
  permanent: yesNo,
  place: named(contactPlaces, contactPlaceName),
  priority_category: named(priorityCategories, priorityCategoryName),
  purpose: named(employerContactPurposes, employerContactPurposeName),
  status: named(vrCaseStatuses, vrCaseStatusName),
  step: named(employerSteps, employerStepName),
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
