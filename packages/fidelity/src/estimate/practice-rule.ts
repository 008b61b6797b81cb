import type { ProgramEventKind } from "@ips/domain";
import type { FidelityComponent } from "../scale/component.ts";

/**
 * The time over which a point is counted: spans of seven days, months or spans of three months of the window, in each of which it is to be done; or
 * the year up to the window's last day, on so many days of which.
 */
export const practiceSpans = ["weeks", "months", "quarters", "year"] as const;

/** One of {@link practiceSpans}. */
export type PracticeSpan = (typeof practiceSpans)[number];

/** How a point is counted from dated events. */
export type PracticeRule = {
  /** The events that count. */
  readonly kinds: readonly ProgramEventKind[];
  readonly over: PracticeSpan;
  /** For each specialist, for each treatment team, or once for the program. */
  readonly each: "specialist" | "team" | "program";
  /** An event that names nobody was with everybody. */
  readonly withAll?: true;
  /** Only with an executive present. */
  readonly executive?: true;
  /** In how many spans, or on how many days of the year; left out: in every span. */
  readonly needed?: number;
};

/** The figures of items 7 and 17 that are counted from dated events and are no points of a list. */
export type CountedFigure = "group-meetings-a-month" | "log-review";

/**
 * The points that dated events count, each with its rhythm: weekly, monthly, quarterly, twice or once a year. Rhythms are those of the 2008 form's
 * items 5, 7, 8, 10, 11 and 17 (unverified; weekly supervision, monthly visits and quarterly outcomes single source).
 */
export const practiceRules: Readonly<Partial<Record<FidelityComponent, PracticeRule>>> &
  Readonly<Record<CountedFigure, PracticeRule>> = {
  "team-contact.weekly-meetings": { kinds: ["treatment-team-meeting"], over: "weeks", each: "specialist" },
  "supervisor-role.weekly-supervision": {
    kinds: ["unit-meeting", "supervision"],
    over: "weeks",
    each: "program",
  },
  "supervisor-role.team-leaders": { kinds: ["team-meeting-visit"], over: "quarters", each: "team" },
  "supervisor-role.field-mentoring": { kinds: ["field-mentoring"], over: "months", each: "program" },
  "supervisor-role.outcome-goals": { kinds: ["outcome-review"], over: "quarters", each: "program" },
  "competitive-focus.postings": {
    kinds: ["postings-checked"],
    over: "months",
    each: "program",
    needed: 1,
  },
  "competitive-focus.work-stories": { kinds: ["work-story"], over: "year", each: "program", needed: 2 },
  "competitive-focus.rate-shared": { kinds: ["rate-shared"], over: "quarters", each: "program" },
  "executive-support.quality-assurance": {
    kinds: ["quality-review"],
    over: "year",
    each: "program",
    needed: 2,
  },
  "executive-support.steering-committee": {
    kinds: ["steering-committee"],
    over: "quarters",
    each: "program",
    executive: true,
  },
  "executive-support.director-tells-staff": {
    kinds: ["executive-announcement"],
    over: "year",
    each: "program",
    needed: 1,
  },
  "executive-support.leader-reports": {
    kinds: ["report-to-executives"],
    over: "year",
    each: "program",
    needed: 2,
  },
  "group-meetings-a-month": { kinds: ["unit-meeting"], over: "months", each: "program" },
  "log-review": { kinds: ["contact-log-review"], over: "weeks", each: "specialist", withAll: true },
};

/** What dated events count: points of lists, and two figures of other items. */
export type CountedPoint = FidelityComponent | CountedFigure;
