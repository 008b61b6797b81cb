import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { addCounts, countReport } from "./count-tests.mjs";
import { failedTests, secondTries } from "./failed-tests.mjs";
import { root } from "./paths.mjs";

const reportNames = ["vitest.json", "playwright.json"];

/** Every place where a package's tests leave their report, whether one is there or not. */
function reportFiles() {
  return ["apps", "packages", "tooling"].flatMap((group) =>
    readdirSync(join(root, group)).flatMap((name) =>
      reportNames.map((report) => join(root, group, name, "test-results", report)),
    ),
  );
}

/** Takes away the reports of earlier runs, so that only this run's tests are counted. */
export function clearReports() {
  for (const file of reportFiles()) rmSync(file, { force: true });
}

/**
 * The reports that this run's tests have left.
 *
 * @returns {import("./failed-tests.mjs").AnyReport[]}
 */
function readReports() {
  return reportFiles()
    .filter((file) => existsSync(file))
    .map((file) => /** @type {unknown} */ (JSON.parse(readFileSync(file, "utf8"))))
    .map((report) => /** @type {import("./failed-tests.mjs").AnyReport} */ (report));
}

/** Adds up the tests of this run. */
export function countReports() {
  return addCounts(readReports().map((report) => countReport(report)));
}

/** The tests of this run that failed, and those that needed a second try; files are named from the root of the checkout. */
export function troubleInReports() {
  const reports = readReports();
  /** @param {import("./failed-tests.mjs").FailedTest} test */
  const fromRoot = (test) => ({
    ...test,
    file: isAbsolute(test.file) ? relative(root, test.file) : test.file,
  });
  return {
    failed: reports.flatMap((report) => failedTests(report)).map(fromRoot),
    secondTries: reports.flatMap((report) => secondTries(report)).map(fromRoot),
  };
}
