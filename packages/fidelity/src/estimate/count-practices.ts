import { addMonthsRoundingDown, addDays, type PlainDate, type ProgramEventKind } from "@ips/domain";
import { reaches } from "../internal/whole.ts";
import type { LogReview } from "./fidelity-evidence.ts";
import type { FidelitySettings } from "./fidelity-settings.ts";
import type { PracticeCount } from "./practice-count.ts";

/** Something a program did on a day; `staff` and `team` are keys, null where it was with everybody. */
export type PracticeEvent = {
  kind: ProgramEventKind;
  on: PlainDate;
  staff: string | null;
  team: string | null;
  executivePresent: boolean | null;
};

/** What a program did, and the time over which it is counted. */
export type PracticeRecord = {
  /** The window's last day. Events of the year before it are looked at. */
  asOf: PlainDate;
  /** The first days of the window's spans of seven days, of its months and of its spans of three months. */
  weeks: readonly PlainDate[];
  months: readonly PlainDate[];
  quarters: readonly PlainDate[];
  events: readonly PracticeEvent[];
  /** Keys of the specialists, and of the treatment teams that they work with. */
  specialists: readonly string[];
  teams: readonly string[];
  /** Working time in full positions; null where it is not known. */
  supervisorFte: number | null;
  specialistsFte: number;
};

/** What dated records say of a program's practices. */
export type Practices = {
  practices: PracticeCount[];
  /** Null while no group meeting is recorded. */
  groupMeetingsAMonth: number | null;
  /** Null while no review of the log is recorded. */
  logReview: LogReview | null;
};

/** One full-time supervisor to so many full-time specialists. */
const specialistsToASupervisor = 10;

/**
 * Counts what a program recorded of its practices against the rhythm that each point asks for: weekly, monthly, quarterly, twice or once a year
 * (the year before `asOf`). A kind of event of which the year has none says nothing: it may not be kept here.
 * @example
 * ```ts
 * const { practices } = countPractices(
 *   {
 *     asOf: "2026-06-30", weeks: [], months: ["2026-05-01", "2026-06-01"], quarters: [], specialists: ["ana"], teams: [],
 *     supervisorFte: null, specialistsFte: 1,
 *     events: [{ kind: "field-mentoring", on: "2026-06-09", staff: "ana", team: null, executivePresent: null }],
 *   },
 *   defaultFidelitySettings,
 * );
 * practices; // => [{ component: "supervisor-role.field-mentoring", counted: 1, of: 2 }]
 * ```
 */
export function countPractices(record: PracticeRecord, { weeklyShare }: FidelitySettings): Practices {
  const yearAgo = addMonthsRoundingDown(addDays(record.asOf, 1), -12);
  const lately = record.events.filter(({ on }) => on >= yearAgo && on <= record.asOf);
  const of = (...kinds: readonly ProgramEventKind[]) => lately.filter(({ kind }) => kinds.includes(kind));
  const { weeks, months, quarters, specialists, teams } = record;
  const practices: PracticeCount[] = [];
  const count = (
    component: PracticeCount["component"],
    events: readonly PracticeEvent[],
    counted: number,
    needed: number,
  ) => {
    if (events.length > 0 && needed > 0) practices.push({ component, counted, of: needed });
  };

  const attended = of("treatment-team-meeting");
  count(
    "team-contact.weekly-meetings",
    attended,
    sum(
      specialists.map((each) =>
        spansWith(
          weeks,
          attended.filter(({ staff }) => staff === each),
        ),
      ),
    ),
    specialists.length * weeks.length,
  );
  if (record.supervisorFte !== null && record.specialistsFte > 0) {
    practices.push({
      component: "supervisor-role.enough-time",
      counted: record.supervisorFte,
      of: record.specialistsFte / specialistsToASupervisor,
    });
  }
  const supervised = of("unit-meeting", "supervision");
  count("supervisor-role.weekly-supervision", supervised, spansWith(weeks, supervised), weeks.length);
  const visits = of("team-meeting-visit");
  count(
    "supervisor-role.team-leaders",
    visits,
    sum(
      teams.map((each) =>
        spansWith(
          quarters,
          visits.filter(({ team }) => team === each),
        ),
      ),
    ),
    teams.length * quarters.length,
  );
  const mentored = of("field-mentoring");
  count("supervisor-role.field-mentoring", mentored, spansWith(months, mentored), months.length);
  const reviewed = of("outcome-review");
  count("supervisor-role.outcome-goals", reviewed, spansWith(quarters, reviewed), quarters.length);

  const postings = of("postings-checked");
  count("competitive-focus.postings", postings, spansWith(months, postings), 1);
  const stories = of("work-story");
  count("competitive-focus.work-stories", stories, daysOf(stories), 2);
  const shared = of("rate-shared");
  count("competitive-focus.rate-shared", shared, spansWith(quarters, shared), quarters.length);

  const quality = of("quality-review");
  count("executive-support.quality-assurance", quality, daysOf(quality), 2);
  const committee = of("steering-committee");
  const withExecutive = committee.filter(({ executivePresent }) => executivePresent === true);
  count(
    "executive-support.steering-committee",
    committee,
    spansWith(quarters, withExecutive),
    quarters.length,
  );
  const told = of("executive-announcement");
  count("executive-support.director-tells-staff", told, daysOf(told), 1);
  const reports = of("report-to-executives");
  count("executive-support.leader-reports", reports, daysOf(reports), 2);

  const meetings = of("unit-meeting");
  const inWindow = meetings.filter(({ on }) => months[0] !== undefined && on >= months[0]);
  return {
    practices,
    groupMeetingsAMonth:
      meetings.length === 0 || months.length === 0 ? null : daysOf(inWindow) / months.length,
    logReview: logReviewOf(of("contact-log-review"), record, weeklyShare),
  };
}

/** How often the log was looked through: a review of the whole log, or of each specialist's. */
function logReviewOf(
  reviews: readonly PracticeEvent[],
  { weeks, months, specialists }: PracticeRecord,
  weeklyShare: number,
): LogReview | null {
  if (reviews.length === 0) return null;
  const share = (spans: readonly PlainDate[]) => {
    const each = specialists.length === 0 ? [null] : specialists;
    const kept = each.map((one) =>
      spansWith(
        spans,
        reviews.filter(({ staff }) => staff === null || staff === one),
      ),
    );
    return spans.length === 0 ? 0 : sum(kept) / (each.length * spans.length);
  };
  if (reaches(share(weeks), weeklyShare)) return "weekly";
  return reaches(share(months), 1) ? "monthly" : "less";
}

/** In how many spans, given by their first days in order, there is an event. */
function spansWith(starts: readonly PlainDate[], events: readonly PracticeEvent[]): number {
  const span = (on: PlainDate) => starts.findLastIndex((start) => start <= on);
  return new Set(events.map(({ on }) => span(on)).filter((index) => index >= 0)).size;
}

const daysOf = (events: readonly PracticeEvent[]) => new Set(events.map(({ on }) => on)).size;

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
