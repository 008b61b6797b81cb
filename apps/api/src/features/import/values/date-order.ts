import { dateShape, type NumericStyle } from "./date-shape.ts";

/** Whether the month or the day comes first in all-numeric dates. */
export type DateOrder = "month-first" | "day-first";

/**
 * What an order rests on: unambiguous rows of the file itself; the other files of the same import, where it has none;
 * what a file of refused rows says about the sheet it came from; nothing (`assumed`); rows that contradict one another (`mixed`); the user's choice. `not-needed` where no date of
 * that form is ambiguous.
 */
export type DateOrderBasis =
  | "decided"
  | "other-files"
  | "refused-file"
  | "assumed"
  | "mixed"
  | "chosen"
  | "not-needed";

/** How the order of a file was come by. */
export type DateOrderVerdict = {
  readonly order: DateOrder;
  readonly by: DateOrderBasis;
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

  /**
   * The decision, with the evidence for it.
   *
   * @param chosen the user's choice, which overrides everything.
   * @param said what a file of refused rows says about the sheet it came from.
   */
  decide(chosen?: DateOrder, said: DateOrder | null = null): DateOrders {
    return { slash: this.#decide("slash", chosen, said), dot: this.#decide("dot", chosen, said) };
  }

  #decide(style: NumericStyle, chosen: DateOrder | undefined, said: DateOrder | null): DateOrderVerdict {
    const counts = { ...this.#counts[style] };
    const { monthFirst, dayFirst, ambiguous } = counts;
    if (chosen !== undefined) return { order: chosen, by: "chosen", ...counts };
    const evidence = monthFirst + dayFirst;
    if (evidence === 0 && said !== null && ambiguous > 0)
      return { order: said, by: "refused-file", ...counts };
    if (evidence === 0)
      return { order: defaults[style], by: ambiguous === 0 ? "not-needed" : "assumed", ...counts };
    const order = monthFirst >= dayFirst ? "month-first" : "day-first";
    const contradicting = Math.min(monthFirst, dayFirst);
    return { order, by: contradicting <= evidence * toleratedShare ? "decided" : "mixed", ...counts };
  }
}

/**
 * Where a file has nothing to decide by, the other files of the same import do, when all of them that can say
 * agree: one program wrote them.
 */
export function borrowOrders(files: readonly DateOrders[]): DateOrders[] {
  return files.map((orders) => ({
    slash: borrow("slash", orders, files),
    dot: borrow("dot", orders, files),
  }));
}

function borrow(style: NumericStyle, orders: DateOrders, files: readonly DateOrders[]): DateOrderVerdict {
  const own = orders[style];
  if (own.by !== "assumed") return own;
  const said = new Set(
    files.flatMap((each) => (["decided", "chosen"].includes(each[style].by) ? [each[style].order] : [])),
  );
  const [only] = said;
  return said.size === 1 && only !== undefined ? { ...own, order: only, by: "other-files" } : own;
}
