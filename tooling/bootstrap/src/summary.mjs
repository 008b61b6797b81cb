/** @typedef {{ name: string, title: string, passed: boolean, seconds: number }} StepResult */

/**
 * The table a run ends with: each step, how it went and how long it took.
 *
 * @param {readonly StepResult[]} results
 */
export function summaryTable(results) {
  const wide = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(
    ({ name, title, passed, seconds }) =>
      `  ${passed ? "✓" : "✗"} ${name.padEnd(wide)}  ${duration(seconds).padStart(9)}  ${title}${passed ? "" : "  FAILED"}`,
  );
  const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
  return [...rows, `    ${"all".padEnd(wide)}  ${duration(total).padStart(9)}`].join("\n");
}

/**
 * @param {number} seconds
 * @returns {string} such as "4.2 s" or "2 min 05 s"
 */
export function duration(seconds) {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
}
