import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { addCounts, countReport } from "./count-tests.mjs";
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

/** Adds up the reports that this run's tests have left. */
export function countReports() {
  const files = reportFiles().filter((file) => existsSync(file));
  return addCounts(files.map((file) => countReport(JSON.parse(readFileSync(file, "utf8")))));
}
