import type { Citation } from "../citation/citation.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** What a figure counts. Money is integer cents. */
export const figureUnits = [
  "days",
  "months",
  "clients-per-fte",
  "cents",
  "percent",
  "hours",
  "minutes",
  "count",
] as const;

/** One of {@link figureUnits}. */
export type FigureUnit = (typeof figureUnits)[number];

/** A value in force from a day on, with its own source. */
export type FigureRow = { from: PlainDate; value: number; cite: Citation };

/** Which row of a figure an answer used: enough to recompute it under the same row. */
export type FigureUse = { id: string; from: PlainDate; value: number; unit: FigureUnit };

/** The row in force and its source. */
export type FigureInForce = { use: FigureUse; cite: Citation };

/** A figure by date. */
export type DatedFigure = {
  readonly id: string;
  readonly unit: FigureUnit;
  readonly rows: readonly FigureRow[];
  /** Statutory limits stay in force; after this day somebody should look again. */
  readonly reviewBy?: PlainDate;
  /** Annual amounts end here: later dates are refused, never guessed. */
  readonly knownThrough?: PlainDate;
  /** The row in force on a day; refused with `figure-not-known` before the first row and after `knownThrough`. */
  at(date: PlainDate): Verdict<FigureInForce, "figure-not-known">;
};
