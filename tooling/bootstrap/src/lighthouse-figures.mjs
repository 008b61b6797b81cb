/**
 * @typedef {object} Figures
 * @property {number} score 0 to 100
 * @property {number} firstPaint seconds until something stands on the page
 * @property {number} largestPaint seconds until its largest part stands
 * @property {number} blocked milliseconds in which it did not answer a finger
 * @property {number} shift how far things moved while it was built
 * @property {number} kilobytes what came over the network
 */

/**
 * @typedef {object} Report as much of Lighthouse's JSON as is read here
 * @property {{ performance: { score: number } }} categories
 * @property {Readonly<Record<string, { numericValue?: number }>>} audits
 */

/**
 * The figures of a report of Lighthouse.
 *
 * @param {Report} report
 * @returns {Figures}
 */
export function figuresOf({ categories, audits }) {
  /** @param {string} name */
  const figure = (name) => audits[name]?.numericValue ?? 0;
  return {
    score: Math.round(categories.performance.score * 100),
    firstPaint: figure("first-contentful-paint") / 1000,
    largestPaint: figure("largest-contentful-paint") / 1000,
    blocked: figure("total-blocking-time"),
    shift: figure("cumulative-layout-shift"),
    kilobytes: figure("total-byte-weight") / 1024,
  };
}

/**
 * The run in the middle, by its score: one that a busy machine disturbed does not count.
 *
 * @param {readonly Figures[]} measured at least one
 * @returns {Figures}
 */
export function middleOf(measured) {
  const [first, ...rest] = measured.toSorted((a, b) => a.score - b.score);
  if (first === undefined) throw new Error("Nothing was measured.");
  return [first, ...rest][Math.floor(rest.length / 2)] ?? first;
}

/**
 * A table for a terminal and for a note: one line a page.
 *
 * @param {readonly (Figures & { page: string })[]} rows
 */
export function figureTable(rows) {
  const head = ["page", "score", "first", "largest", "blocked", "shift", "weight"];
  const cells = rows.map(({ page, score, firstPaint, largestPaint, blocked, shift, kilobytes }) => [
    page,
    String(score),
    `${firstPaint.toFixed(1)} s`,
    `${largestPaint.toFixed(1)} s`,
    `${Math.round(blocked)} ms`,
    shift.toFixed(2),
    `${Math.round(kilobytes)} kB`,
  ]);
  const widths = head.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)));
  return [head, ...cells]
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join("  "),
    )
    .join("\n");
}
