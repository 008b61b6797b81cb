import { dateShape, type NumericStyle } from "./date-shape.ts";

/** Whether the month or the day comes first in all-numeric dates. */
export type DateOrder = "month-first" | "day-first";

/** How the order of a file was come by. */
export type DateOrderVerdict = {
  readonly order: DateOrder;
  /** `decided` by unambiguous rows; `assumed` where none says; `mixed` where rows contradict one another; `chosen` by the user; `not-needed` without numeric dates. */
  readonly by: "decided" | "assumed" | "mixed" | "chosen" | "not-needed";
  /** Rows that can only be read with the month first, and with the day first. */
  readonly monthFirst: number;
  readonly dayFirst: number;
  /** Dates that could be read both ways. */
  readonly ambiguous: number;
};

/** The order for each separator. */
export type DateOrders = Readonly<Record<NumericStyle, DateOrderVerdict>>;

/** A typing error or two among many rows does not make a file contradictory. */
const toleratedShare = 0.02;

const defaults: Readonly<Record<NumericStyle, DateOrder>> = { slash: "month-first", dot: "day-first" };

/**
 * Collects dates of one file and decides in which order its ambiguous ones are to be read: 4/28/2026 can only
 * have the month first, so 3/4/26 in the same file has it too.
 */
export class DateOrderEvidence {
  readonly #counts: Record<NumericStyle, { monthFirst: number; dayFirst: number; ambiguous: number }> = {
    slash: { monthFirst: 0, dayFirst: 0, ambiguous: 0 },
    dot: { monthFirst: 0, dayFirst: 0, ambiguous: 0 },
  };

  /** Takes one cell of a date column into account. */
  add(text: string): void {
    const shape = dateShape(text);
    if (shape?.kind !== "numeric") return;
    const { first, second } = shape;
    const counts = this.#counts[shape.style];
    if (first <= 12 && second > 12 && second <= 31) counts.monthFirst += 1;
    else if (second <= 12 && first > 12 && first <= 31) counts.dayFirst += 1;
    else if (first <= 12 && second <= 12 && first !== second) counts.ambiguous += 1;
  }

  /** The decision, with the evidence for it. A choice of the user's overrides it. */
  decide(chosen?: DateOrder): DateOrders {
    return { slash: this.#decide("slash", chosen), dot: this.#decide("dot", chosen) };
  }

  #decide(style: NumericStyle, chosen: DateOrder | undefined): DateOrderVerdict {
    const counts = { ...this.#counts[style] };
    const { monthFirst, dayFirst, ambiguous } = counts;
    if (chosen !== undefined) return { order: chosen, by: "chosen", ...counts };
    const evidence = monthFirst + dayFirst;
    if (evidence === 0) return { order: defaults[style], by: ambiguous === 0 ? "not-needed" : "assumed", ...counts };
    const order = monthFirst >= dayFirst ? "month-first" : "day-first";
    const contradicting = Math.min(monthFirst, dayFirst);
    return { order, by: contradicting <= evidence * toleratedShare ? "decided" : "mixed", ...counts };
  }
}
