import type { TimelineView } from "@ips/contract";
import { daysBetween } from "@ips/domain";
import { formatDaysLeft } from "@ips/i18n/format-due";
import { formatDate, formatMonth, formatMonthDay } from "@ips/i18n/format-date";
import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { ruleWords } from "@ips/i18n/rule";
import type { TimelineEvent, TimelineLimit, TimelineTrack } from "@ips/ui/timeline";
import { statusKind, statusWord } from "../findings/status-kind.ts";

type Event = TimelineView["events"][number];
type Limit = TimelineView["limits"][number];

/** Drawn beside the dot; what has no label here is drawn small. */
const labels: Partial<Record<Event["kind"], string>> = {
  referral: "referred",
  "program-entry": "entry",
  "program-exit": "left",
  "vr-application": "applied",
  "vr-eligibility": "eligible",
  "vr-waitlist-placed": "waiting list",
  "vr-waitlist-released": "off the list",
  "vr-ipe-signed": "IPE",
  "vr-closure": "closed",
  "job-start": "job",
  "job-end": "job ended",
};

/** What a limit is called beside its bracket. */
const limitNames: Readonly<Record<Limit["rule"], string>> = {
  "vr.eligibility-decision": "eligibility",
  "vr.ipe": "IPE",
  "ips.first-employer-contact.from-entry": "hiring manager",
  "ips.first-employer-contact.from-first-meeting": "hiring manager",
  "release.expiry": "release",
  "ips.follow-along.next-contact": "contact about the job",
  "ips.step-down.offer": "stepping down",
  "ips.benefits-planning.before-work": "benefits planning",
  "vr.retention.in-job": "90 days in the job",
  "vr.ipe-review.due": "IPE review",
  "vr.supported-employment.ends": "supported employment",
  "vr.extended-services-youth.end": "extended services",
  "vr.post-employment.open": "after the outcome",
  "plan.review": "plan review",
};

/**
 * Both tracks of a person as they are drawn: dates with a word beside them, contacts as small dots, limits as
 * brackets that say how much time there was and is. A track without anything is left out.
 */
export function timelineTracks(
  { events, limits }: TimelineView,
  clientId: string,
  today: string,
): TimelineTrack[] {
  return (["ips", "vr"] as const)
    .map((track) => ({
      id: track,
      name: track === "ips" ? "IPS" : "VR",
      events: events.filter((event) => event.track === track).map((event) => toEvent(event, clientId, today)),
      limits: limits.filter((limit) => limit.track === track).map((limit) => toLimit(limit, clientId, today)),
    }))
    .filter((track) => track.events.length > 0 || track.limits.length > 0);
}

function toEvent(event: Event, clientId: string, today: string): TimelineEvent {
  const what = eventWords(event);
  const dateText = event.span === "month" ? formatMonth(event.on, "en") : formatDate(event.on, "en", today);
  const notes = [event.source === "reported" ? "as reported" : null, event.corrected ? "corrected" : null]
    .filter(Boolean)
    .join(", ");
  const label = labels[event.kind];
  return {
    id: event.id,
    date: event.on,
    what: notes ? `${what} (${notes})` : what,
    dateText,
    text: `${what}, ${dateText}${notes ? ` (${notes})` : ""}`,
    record: recordOf(event.kind, clientId),
    ...(label === undefined ? { minor: true } : { label }),
  };
}

/** What happened, in a few words. */
function eventWords({ kind, detail, span }: Event): string {
  switch (kind) {
    case "contact":
      return detail ? `${detail} contacts` : "Contact";
    case "employer-contact":
      if (span === "month") return `${detail} employer contacts`;
      return detail ? `Employer contact: ${detail}` : "Employer contact";
    case "plan-saved":
      return detail ? `Plan saved ${detail} times` : "Plan saved";
    default:
      return detail ? `${milestoneKindName(kind)}: ${detail}` : milestoneKindName(kind);
  }
}

function recordOf(kind: Event["kind"], clientId: string): { href: string; text: string } {
  const pages = {
    contact: ["/contacts", "see the contacts"],
    "employer-contact": ["/employers", "see the employer contacts"],
    "plan-saved": ["/plan", "see the plan"],
  } as const;
  const [path, text] =
    kind === "contact" || kind === "employer-contact" || kind === "plan-saved"
      ? pages[kind]
      : (["/dates", "see the date"] as const);
  return { href: `/clients/${clientId}${path}`, text };
}

function toLimit(
  { rule, track, from, to, metOn, status }: Limit,
  clientId: string,
  today: string,
): TimelineLimit {
  const days = daysBetween(from, to);
  const left = daysBetween(today, to);
  const stateText = metOn === null ? statusWord(status, left) : limitMet(daysBetween(from, metOn), days);
  const state =
    metOn === null
      ? status === "due" || status === "overdue"
        ? `due ${formatMonthDay(to, "en", today)} · ${formatDaysLeft(left, "en")}`
        : stateText.toLowerCase()
      : stateText;
  const dateText = `${formatDate(from, "en", today)} → ${formatDate(to, "en", today)} (${days} days)`;
  return {
    id: `limit-${rule}-${from}`,
    start: from,
    due: to,
    ...(metOn === null ? {} : { doneOn: metOn }),
    what: ruleWords(rule).title,
    dateText,
    text: `${ruleWords(rule).title}: ${dateText}, ${state}`,
    label: `${limitNames[rule]} ${state}`,
    status: statusKind(status, left),
    stateText,
    record: {
      href: `/clients/${clientId}${track === "vr" ? "/dates" : "/employers"}`,
      text: track === "vr" ? "see the dates" : "see the employer contacts",
    },
  };
}

const limitMet = (took: number, days: number): string =>
  took <= days ? `met in ${took} of ${days} days` : `met in ${took} days, the limit was ${days}`;
