import type { Citation } from "../citation/citation.ts";
import { followAlongContacts } from "../citation/ips-practice.ts";
import { addDays } from "../date/add-days.ts";
import { addMonthsRoundingDown } from "../date/add-months-rounding-down.ts";
import type { PlainDate } from "../date/plain-date.ts";

/** Why a follow-along contact is due. */
export const followAlongReasons = [
  "before-start",
  "after-start",
  "first-month-week",
  "month",
  "after-job-loss",
] as const;

/** One of {@link followAlongReasons}. */
export type FollowAlongReason = (typeof followAlongReasons)[number];

/** One contact that follow-along asks for: in the window from its first to its last day. */
export type FollowAlongDue = {
  reason: FollowAlongReason;
  from: PlainDate;
  due: PlainDate;
  /** The first in-person contact inside the window; null while there is none. */
  metOn: PlainDate | null;
  standing: "met" | "due" | "missed" | "not-yet";
};

/**
 * The follow-along contacts that a job asks for, up to a day, each with the contact that met it: in the week before the start, within three days
 * after it, each week of the first month, each month while the job lasts, and within three days after it ends (the search is offered again).
 * Contacts are days on which the person was met in person; one contact may meet several windows.
 * @example
 * ```ts
 * const job = { startedOn: "2026-10-12", endedOn: null };
 * const [before, after, week] = followAlong(job, ["2026-10-09", "2026-10-14"], "2026-10-20");
 * before?.standing; // => "met"
 * after?.metOn; // => "2026-10-14"
 * week?.due; // => "2026-10-18"
 * followAlong(job, [], "2026-10-16")[1]?.standing; // => "missed"
 * ```
 */
export function followAlong(
  job: { startedOn: PlainDate; endedOn: PlainDate | null },
  contacts: readonly PlainDate[],
  today: PlainDate,
): FollowAlongDue[] {
  const windows = [
    ...aroundStart(job.startedOn),
    ...firstMonth(job.startedOn),
    ...eachMonth(job.startedOn, today),
  ].filter(({ from }) => job.endedOn === null || from <= job.endedOn);
  const afterEnd =
    job.endedOn === null
      ? []
      : [{ reason: "after-job-loss" as const, from: job.endedOn, due: addDays(job.endedOn, afterDays) }];
  return [...windows, ...afterEnd].map((window) => judge(window, contacts, today));
}

/** Where the contacts of follow-along come from. */
export const followAlongCites: readonly Citation[] = [followAlongContacts];

type Window = Pick<FollowAlongDue, "reason" | "from" | "due">;

const afterDays = 3;

function aroundStart(start: PlainDate): Window[] {
  return [
    { reason: "before-start", from: addDays(start, -7), due: addDays(start, -1) },
    { reason: "after-start", from: start, due: addDays(start, afterDays) },
  ];
}

/** The four weeks from the start. */
function firstMonth(start: PlainDate): Window[] {
  return [0, 1, 2, 3].map((week) => ({
    reason: "first-month-week",
    from: addDays(start, week * 7),
    due: addDays(start, week * 7 + 6),
  }));
}

/** Month by month after the fourth week's end, counted from the day of the start. */
function eachMonth(start: PlainDate, today: PlainDate): Window[] {
  const windows: Window[] = [];
  for (let month = 1; ; month++) {
    const from = addMonthsRoundingDown(start, month);
    // The calendar has an end; after it no month begins.
    if (from > today || from === windows.at(-1)?.from) return windows;
    windows.push({ reason: "month", from, due: addDays(addMonthsRoundingDown(start, month + 1), -1) });
  }
}

function judge(window: Window, contacts: readonly PlainDate[], today: PlainDate): FollowAlongDue {
  const metOn =
    contacts.filter((on) => on >= window.from && on <= window.due && on <= today).toSorted()[0] ?? null;
  return { ...window, metOn, standing: standingOf(window, metOn, today) };
}

function standingOf(window: Window, metOn: PlainDate | null, today: PlainDate): FollowAlongDue["standing"] {
  if (metOn !== null) return "met";
  if (today > window.due) return "missed";
  return today >= window.from ? "due" : "not-yet";
}
