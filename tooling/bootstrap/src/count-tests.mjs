/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * The parts of vitest's JSON report that are counted.
 *
 * @typedef {object} VitestReport
 * @property {number} numTotalTests
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * The parts of Playwright's JSON report that are counted.
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors
 */

/**
 * Counts the tests of one report as vitest or Playwright writes it (`--reporter=json`). A test file that
 * does not even load counts as one failed test, so that it cannot pass for an empty one.
 *
 * @param {unknown} report the parsed JSON
 * @returns {Count}
 */
export function countReport(report) {
  if (isVitestReport(report)) {
    const brokenFiles = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === "failed" && !assertionResults.some((test) => test.status === "failed"),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    };
  }
  if (isPlaywrightReport(report)) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
  }
  throw new Error("This is neither a vitest nor a Playwright report.");
}

/**
 * @param {unknown} report
 * @returns {report is VitestReport}
 */
function isVitestReport(report) {
  return (
    typeof report === "object" && report !== null && "numTotalTests" in report && "testResults" in report
  );
}

/**
 * @param {unknown} report
 * @returns {report is PlaywrightReport}
 */
function isPlaywrightReport(report) {
  return typeof report === "object" && report !== null && "stats" in report && "errors" in report;
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function addCounts(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
  }
  return sum;
}

/**
 * The plain line a run closes with: "812 passed, 0 failed", and ", 3 skipped" only when some were.
 *
 * @param {Count} count
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
