/** What stands behind the word "competitive" on a job: the agency's own assertion, or nothing yet. */
export type CompetitiveLabel = { basis: "asserted"; competitive: boolean } | { basis: "missing-answer" };

/**
 * How a job's "open to anyone" is to be labelled. An answer that was typed or imported is asserted: it is counted and said to be
 * asserted; the criteria behind it stay unanswered.
 * @example
 * ```ts
 * competitiveLabel(true); // => { basis: "asserted", competitive: true }
 * competitiveLabel(null); // => { basis: "missing-answer" }
 * ```
 */
export function competitiveLabel(openToAnyone: boolean | null): CompetitiveLabel {
  return openToAnyone === null
    ? { basis: "missing-answer" }
    : { basis: "asserted", competitive: openToAnyone };
}
