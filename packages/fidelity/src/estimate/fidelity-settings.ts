/**
 * Where the printed form leaves a choice: the default of each is this package's own reading (unverified), an agency or a
 * reviewing center may set it otherwise, and a report should say which held.
 */
export type FidelitySettings = {
  /** A percentage, a caseload or a number of days between two printed whole numbers: rounded half up first, or compared as it is. */
  readonly rounding: "whole" | "unrounded";
  /** A mean exactly between two printed points (item 17: 3.0 lies between 2 and 4) goes to the higher or the lower score. */
  readonly closestTie: "higher" | "lower";
  /** Item 24 prints exactly 30 % under two scores. */
  readonly communityAtThirty: 1 | 2;
  /** Items 19 and 20: different ones among all jobs, or what is left beside the largest single share. */
  readonly diversity: "distinct-share" | "beside-largest-share";
  /** Item 21: below this number of current jobs the score is the lowest, whatever the share. */
  readonly fewestCurrentJobs: number;
  /** Item 6: the share of months, and of weeks, that must have a meeting or a contact to count as monthly, or weekly. */
  readonly vrMonthsShare: number;
  readonly vrWeeksShare: number;
  /** Items 5, 8 and 17: the share of weeks that must have a meeting, supervision or a review of the log to count as weekly. */
  readonly weeklyShare: number;
  /** Item 23: the share of starts, weeks, months and losses with somebody met in person that counts as done with everybody. */
  readonly followAlongShare: number;
  /** Item 4: a specialist on three teams or more is a 2 by the letter; `by-share` rates the two largest teams alone. */
  readonly thirdTeam: "by-letter" | "by-share";
  /** Items 15 and 17: people without a contact yet are listed, or counted up to the review date as well. */
  readonly withoutContact: "listed" | "counted-to-date";
};

/** The readings that hold until somebody sets another. */
export const defaultFidelitySettings: FidelitySettings = {
  rounding: "whole",
  closestTie: "higher",
  communityAtThirty: 2,
  diversity: "distinct-share",
  fewestCurrentJobs: 10,
  vrMonthsShare: 1,
  vrWeeksShare: 0.9,
  weeklyShare: 0.9,
  followAlongShare: 0.9,
  thirdTeam: "by-letter",
  withoutContact: "listed",
};
