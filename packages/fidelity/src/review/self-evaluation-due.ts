import { addMonthsRoundingDown, type PlainDate } from "@ips/domain";

/** What the rhythm counts from. */
export type SelfEvaluationDates = {
  /** The last day that the latest self-evaluation handed to the state looked at; null where there is none. */
  readonly lastOn: PlainDate | null;
  /** The day the program took in its first person; null before. */
  readonly firstEntryOn: PlainDate | null;
};

/**
 * By when a program's next self-evaluation goes to the state, where its jurisdiction or agency sets a rhythm: so many months after the
 * latest one, or after the program began. Null without a rhythm, or where nobody has been served yet.
 * @param months the rhythm, in whole months; null for none.
 * @example
 * selfEvaluationDue(6, { lastOn: "2026-05-31", firstEntryOn: "2020-01-06" }); // => "2026-11-30"
 * selfEvaluationDue(12, { lastOn: null, firstEntryOn: "2026-01-05" }); // => "2027-01-05"
 * selfEvaluationDue(null, { lastOn: "2026-05-31", firstEntryOn: "2020-01-06" }); // => null
 */
export function selfEvaluationDue(
  months: number | null,
  { lastOn, firstEntryOn }: SelfEvaluationDates,
): PlainDate | null {
  const from = lastOn ?? firstEntryOn;
  return months === null || from === null ? null : addMonthsRoundingDown(from, months);
}
