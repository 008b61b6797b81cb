import type { PlainDate } from "../date/plain-date.ts";

/** What an amount of a loaded table counts. Money is integer cents. */
export const referenceUnits = [
  "cents-an-hour",
  "cents-a-month",
  "cents-a-year",
  "days",
  "hours",
  "percent",
  "count",
] as const;

/** One of {@link referenceUnits}. */
export type ReferenceUnit = (typeof referenceUnits)[number];

/**
 * A row of a loaded table, in force from a day on, and until a day where one is given. An amount stands for minimum wages and
 * thresholds, a title for occupations.
 */
export type ReferenceRow = {
  /** What the row is about: a place ("NY", "NY New York City"), or an occupation's code ("43-5081"). */
  readonly key: string;
  /** Which threshold of the place; null where the table holds one amount a place. */
  readonly item: string | null;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly amount: number | null;
  readonly unit: ReferenceUnit | null;
  readonly title: string | null;
  /** Where this row was taken from; null: the source of the whole table. */
  readonly source: string | null;
};
