import { reaches } from "../internal/whole.ts";
import { fidelityComponents } from "../scale/component.ts";
import type { LogReview } from "./fidelity-evidence.ts";
import type { FidelitySettings } from "./fidelity-settings.ts";
import { openPractice } from "./open-practice.ts";
import type { PracticeCount } from "./practice-count.ts";
import type { PracticeRecord } from "./practice-record.ts";

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
export function countPractices(record: PracticeRecord, settings: FidelitySettings): Practices {
  const practices = fidelityComponents.flatMap((component): PracticeCount[] => {
    if (component === "supervisor-role.enough-time") return enoughTime(record);
    const opening = openPractice(record, component, settings);
    return opening === null || !opening.recorded || opening.of <= 0
      ? []
      : [{ component, counted: opening.counted, of: opening.of }];
  });
  const meetings = openPractice(record, "group-meetings-a-month", settings);
  const months = record.months.length;
  return {
    practices,
    groupMeetingsAMonth:
      meetings === null || !meetings.recorded || months === 0 ? null : meetings.days / months,
    logReview: logReviewOf(record, settings),
  };
}

function enoughTime({ supervisorFte, specialistsFte }: PracticeRecord): PracticeCount[] {
  if (supervisorFte === null || specialistsFte <= 0) return [];
  const of = specialistsFte / specialistsToASupervisor;
  return [{ component: "supervisor-role.enough-time", counted: supervisorFte, of }];
}

/** How often the log was looked through: a review of the whole log, or of each specialist's. */
function logReviewOf(record: PracticeRecord, settings: FidelitySettings): LogReview | null {
  const weekly = openPractice(record, "log-review", settings);
  if (weekly === null || !weekly.recorded) return null;
  if (weekly.of > 0 && reaches(weekly.counted, weekly.enough)) return "weekly";
  const monthly = openPractice({ ...record, weeks: record.months }, "log-review", settings);
  return monthly !== null && monthly.of > 0 && reaches(monthly.counted, monthly.of) ? "monthly" : "less";
}
