import type { historyOutput } from "@ips/contract";
import {
  acknowledgers,
  breakGlassReasons,
  clockKinds,
  contactPlaces,
  milestoneKinds,
  sharedWorkKinds,
} from "@ips/domain";
import { breakGlassReasonName } from "@ips/i18n/break-glass-reason";
import { clockKindName } from "@ips/i18n/clock-kind";
import { contactPlaceName } from "@ips/i18n/contact-place";
import { acknowledgerName } from "@ips/i18n/acknowledger";
import { formatDate } from "@ips/i18n/format-date";
import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { sharedWorkKindName } from "@ips/i18n/shared-work-kind";
import type { z } from "zod";
import { fieldValue } from "./field-value.ts";
import { fieldNames, rowNames } from "./history-words.ts";

/** A row of a person's history. */
export type HistoryRow = z.infer<typeof historyOutput>["rows"][number];

/** What was done, as it follows a name: "changed name and contact". */
export function historySentence(row: HistoryRow, today: string): string {
  const thing = rowNames[row.table] ?? "the record";
  const about = aboutText(row, today);
  const withAbout = about ? `${thing}: ${about}` : thing;
  if (row.table === "milestone" && row.action === "insert") return milestoneSentence(row, today);
  if (wasTakenBack(row)) return `took back ${withAbout}`;
  if (row.action === "delete") return `took away ${withAbout}`;
  if (row.action === "insert" && row.table === "client") return "added the person";
  if (row.action === "insert") return `${insertVerb(row.table)} ${withAbout}`;
  if (row.table === "plan") return "saved a new version of the job search plan";
  const turn = turns.find(
    ({ table, field }) =>
      table === row.table && row.changes.some((change) => change.field === field && change.after !== null),
  );
  return turn
    ? [turn.did, row.about?.name && `${turn.whom} ${row.about.name}`].filter(Boolean).join(" ")
    : `changed ${withAbout}`;
}

/** A date that was recorded, or changed from one day to another. */
function milestoneSentence(row: HistoryRow, today: string): string {
  const { code = null, on = null, before = null, reason = null } = row.about ?? {};
  const name = codeText("milestone", code) ?? "a date";
  const day = (value: string) => formatDate(value, "en", today);
  if (reason === null) return on === null ? "added a date" : `recorded ${name}: ${day(on)}`;
  if (on === null)
    return before === null ? `took back ${name}` : `took back ${name}, which was ${day(before)}`;
  return before === null
    ? `put ${name} back in: ${day(on)}`
    : `changed ${name} from ${day(before)} to ${day(on)}`;
}

/** The act that made the row was undone. */
const wasTakenBack = ({ changes }: HistoryRow): boolean =>
  changes.some(({ field, before, after }) => field === "taken_back_at" && before === null && after !== null);

/** Changes that are acts of their own. */
const turns: readonly { table: string; field: string; did: string; whom: string }[] = [
  {
    table: "break_glass",
    field: "verdict",
    did: "reviewed that the record was opened from elsewhere in the agency",
    whom: "by",
  },
  { table: "break_glass", field: "closed_at", did: "closed the record again", whom: "to" },
  { table: "release", field: "revoked_on", did: "stopped sharing", whom: "with" },
  {
    table: "release",
    field: "replaced_on",
    did: "ended a release because a newer one took its place",
    whom: "to",
  },
  { table: "person_release", field: "revoked_on", did: "stopped giving things to a person", whom: "to" },
  {
    table: "release_offer",
    field: "withdrawn_at",
    did: "took back a form for the other agency",
    whom: "from",
  },
  { table: "referral", field: "received_at", did: "opened the referral", whom: "to" },
  { table: "referral", field: "withdrawn_at", did: "withdrew the referral", whom: "to" },
  {
    table: "referral_question",
    field: "answer",
    did: "answered a question about the referral",
    whom: "from",
  },
];

function insertVerb(table: string): string {
  switch (table) {
    case "break_glass":
    case "episode":
    case "vr_case":
      return "opened";
    case "release":
    case "release_offer":
    case "person_release":
    case "handed_over":
    case "shared_work":
      return "recorded";
    case "evidence_filed_in_error":
      return "marked";
    case "plan_comment":
      return "wrote";
    case "referral":
      return "sent";
    case "plan":
      return "began";
    default:
      return "added";
  }
}

/** "VR application, Wed, Jun 24": what stands in the row, as far as it can be said in a few words. */
function aboutText({ table, about }: HistoryRow, today: string): string | null {
  if (!about) return null;
  const day = about.on === null ? null : formatDate(about.on, "en", today);
  const until =
    (table === "release" || table === "break_glass") && day
      ? `until ${day}`
      : table === "assignment" && day
        ? `from ${day}`
        : day;
  return [codeText(table, about.code), about.name, until].filter(Boolean).join(", ") || null;
}

function codeText(table: string, code: string | null): string | null {
  const milestone = table === "milestone" ? milestoneKinds.find((known) => known === code) : undefined;
  if (milestone) return milestoneKindName(milestone);
  const opened = table === "break_glass" ? breakGlassReasons.find((known) => known === code) : undefined;
  if (opened) return breakGlassReasonName(opened);
  const clock = table === "clock_extension" ? clockKinds.find((known) => known === code) : undefined;
  if (clock) return clockKindName(clock);
  const place = table === "contact" ? contactPlaces.find((known) => known === code) : undefined;
  if (place) return contactPlaceName(place);
  const work = table === "shared_work" ? sharedWorkKinds.find((known) => known === code) : undefined;
  if (work) return sharedWorkKindName(work);
  const by = table === "plan_acknowledgement" ? acknowledgers.find((known) => known === code) : undefined;
  return by ? acknowledgerName(by) : null;
}

/** One change of a row, in words: "the phone number: 555-0160 → 555-0199". */
export function changeSentences(row: HistoryRow, today: string): string[] {
  const { table, changes } = row;
  if (table === "plan") return [];
  const takenBack = wasTakenBack(row);
  return changes.flatMap(({ field, before, after }) => {
    const name = fieldNames[field];
    if (!name) return [];
    const [from, to] = [fieldValue(field, before, today), fieldValue(field, after, today)];
    // What was taken back is said as it was: there is no page left that says it.
    if (takenBack) return from === null ? [] : [`${name}: ${from}`];
    if (from === null && to === null) return [name];
    if (from === null) return [`${name}: ${to}`];
    return [to === null ? `${name}: ${from}, taken out` : `${name}: ${from} → ${to}`];
  });
}
