import { rapidSearchFromEntry, rapidSearchFromFirstMeeting } from "../../citation/ips.ts";
import type { Citation } from "../../citation/citation.ts";
import { addDays } from "../../date/add-days.ts";
import { daysBetween } from "../../date/days-between.ts";
import type { PlainDate } from "../../date/plain-date.ts";
import type { Fact } from "../../finding/fact.ts";
import type { Finding } from "../../finding/finding.ts";
import type { EpisodeInput, FindingsInput } from "../../finding/findings-input.ts";
import type { Rule } from "../../finding/rule.ts";
import type { RuleId } from "../../finding/rule-id.ts";
import { dateFact, daysFact } from "../../internal/facts.ts";
import { knownOn } from "../../internal/known-on.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import type { FirstEmployerContactStart, Jurisdiction } from "../../jurisdiction/jurisdiction.ts";
import { mostAllowed } from "../../jurisdiction/most-allowed.ts";
import { employerContactsOf } from "./employer-contacts-of.ts";

/**
 * The first in-person contact with a hiring manager for this person comes within 30 days of program entry
 * (IPS fidelity scale, item 15).
 */
export const firstEmployerContactFromEntry: Rule = reading(
  "ips.first-employer-contact.from-entry",
  "program-entry",
  rapidSearchFromEntry,
);

/**
 * The same, counted from the first meeting of client and specialist (IPS Practice Principles). Both readings are always
 * given; the agency's setting says which one leads.
 * @example
 * ```ts
 * const record = {
 *   episode: { id: "e1", enteredOn: "2026-09-01", exitedOn: null, firstMeetingOn: "2026-09-08" },
 *   vr: null,
 *   employerContacts: [{ id: "c1", onDate: "2026-10-05", mode: "in-person", hiringManager: true, attendees: ["specialist"], purpose: "learn-about-jobs" }],
 *   releases: [],
 *   plan: null,
 * } as const;
 * firstEmployerContactFromEntry.evaluate(record, "2026-10-31", federalDefault)[0]?.decidedLate; // => true
 * firstEmployerContactFromFirstMeeting.evaluate(record, "2026-10-31", federalDefault)[0]?.decidedLate; // => false
 * firstEmployerContactFromFirstMeeting.evaluate(record, "2026-10-31", federalDefault)[0]?.leads; // => false
 * ```
 */
export const firstEmployerContactFromFirstMeeting: Rule = reading(
  "ips.first-employer-contact.from-first-meeting",
  "first-meeting",
  rapidSearchFromFirstMeeting,
);

function reading(rule: RuleId, startEvent: FirstEmployerContactStart, cite: Citation): Rule {
  return {
    id: rule,
    cites: [cite],
    figures: (jurisdiction) => [jurisdiction.ips.firstEmployerContactDays],
    evaluate: (input, today, jurisdiction) => [judge(rule, startEvent, cite, input, today, jurisdiction)],
  };
}

function judge(
  rule: RuleId,
  startEvent: FirstEmployerContactStart,
  cite: Citation,
  input: FindingsInput,
  today: PlainDate,
  { ips: settings }: Jurisdiction,
): Finding {
  const leads = settings.firstEmployerContactStart === startEvent;
  const episode = input.episode;
  const enteredOn = knownOn(episode?.enteredOn ?? null, today);
  if (!episode || enteredOn === null) {
    return makeFinding(today, {
      rule,
      leads,
      status: "not-applicable",
      code: "ips.first-employer-contact.not-entered",
      cites: [cite],
    });
  }
  const record = { table: "episode", id: episode.id };
  const exitedOn = knownOn(episode.exitedOn, today);
  const firstMeetingOn = knownOn(episode.firstMeetingOn, today);
  const contacts = employerContactsOf(
    input.employerContacts,
    enteredOn,
    exitedOn ?? today,
    settings.firstEmployerContactCounts,
  );
  const facts = [...episodeFacts(input, episode, { enteredOn, exitedOn, firstMeetingOn }), ...contacts.facts];
  const base = { rule, leads, record, facts, missing: contacts.missing, cites: [cite], startEvent };

  const start = startEvent === "program-entry" ? enteredOn : firstMeetingOn;
  if (start === null) {
    return exitedOn === null
      ? makeFinding(today, {
          ...base,
          status: "missing-answer",
          code: "ips.first-employer-contact.first-meeting-missing",
          startEvent: null,
          missing: ["first-meeting"],
        })
      : makeFinding(today, {
          ...base,
          status: "not-applicable",
          code: "ips.first-employer-contact.left-without-contact",
          startEvent: null,
        });
  }
  const days = settings.firstEmployerContactDays.at(start);
  if (!days.ok)
    return makeFinding(today, {
      ...base,
      status: "missing-answer",
      code: "ips.first-employer-contact.figure-not-known",
    });

  const due = addDays(start, mostAllowed(days.value.use.value, settings.firstEmployerContactComparison));
  const counted = {
    ...base,
    due,
    figures: [days.value.use],
    facts: [...facts, daysFact("clock-days", days.value.use.value)],
  };
  if (contacts.firstOn !== null) {
    const late = contacts.firstOn > due;
    return makeFinding(today, {
      ...counted,
      status: "met",
      code: late ? "ips.first-employer-contact.made-late" : "ips.first-employer-contact.made-in-time",
      decidedLate: late,
      missing: late ? contacts.missing : [],
      facts: [...counted.facts, daysFact("days-taken", Math.max(0, daysBetween(start, contacts.firstOn)))],
    });
  }
  if (exitedOn !== null) {
    const code =
      exitedOn <= due
        ? "ips.first-employer-contact.left-before-due"
        : "ips.first-employer-contact.left-without-contact";
    return makeFinding(today, { ...counted, status: "not-applicable", code });
  }
  return today <= due
    ? makeFinding(today, { ...counted, status: "due", code: "ips.first-employer-contact.pending" })
    : makeFinding(today, {
        ...counted,
        status: "overdue",
        code: "ips.first-employer-contact.pending-overdue",
      });
}

type EpisodeDates = { enteredOn: PlainDate; exitedOn: PlainDate | null; firstMeetingOn: PlainDate | null };

function episodeFacts(input: FindingsInput, episode: EpisodeInput, dates: EpisodeDates): Fact[] {
  const row = (kind: "program-entry" | "program-exit") => {
    const milestone = input.milestoneIds?.[kind];
    return milestone === undefined
      ? { table: "episode", id: episode.id }
      : { table: "milestone", id: milestone };
  };
  const meeting = episode.firstMeetingContactId;
  return [
    dateFact("program-entry", dates.enteredOn, row("program-entry")),
    dateFact("first-meeting", dates.firstMeetingOn, meeting ? { table: "contact", id: meeting } : null),
    ...(dates.exitedOn === null ? [] : [dateFact("program-exit", dates.exitedOn, row("program-exit"))]),
  ];
}
