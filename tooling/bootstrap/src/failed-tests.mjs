import { stripVTControlCharacters } from "node:util";

/** @typedef {{ file: string, name: string, message: string }} FailedTest */

/** @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} VitestTest */
/** @typedef {{ name?: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile */
/** @typedef {{ results: { errors?: { message?: string }[] }[] }} PlaywrightTry */
/** @typedef {{ ok: boolean, file: string, title: string, tests: PlaywrightTry[] }} PlaywrightSpec */
/** @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
/** @typedef {{ testResults?: VitestFile[], suites?: PlaywrightSuite[], errors?: { message?: string }[] }} AnyReport */

const mostTests = 30;
const mostLines = 8;

/**
 * The tests of one report that failed, with what they said: as vitest or Playwright writes it. A file that does not
 * load is one of them.
 *
 * @param {AnyReport} report the parsed JSON
 * @returns {FailedTest[]}
 */
export function failedTests({ testResults = [], suites = [], errors = [] }) {
  return [
    ...testResults.flatMap(ofVitestFile),
    ...suites.flatMap(ofPlaywrightSuite),
    ...errors.map(({ message = "" }) => ({ file: "", name: "outside every test", message })),
  ];
}

/**
 * @param {VitestFile} file
 * @returns {FailedTest[]}
 */
function ofVitestFile({ name: file = "", status, message = "", assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (failed.length === 0) return status === "failed" ? [{ file, name: "does not load", message }] : [];
  return failed.map(({ fullName = "", failureMessages = [] }) => ({
    file,
    name: fullName,
    message: failureMessages.join("\n"),
  }));
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {FailedTest[]}
 */
function ofPlaywrightSuite({ specs = [], suites = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => ({
      file,
      name: title,
      message: tests
        .flatMap(({ results }) => results)
        .flatMap(({ errors = [] }) => errors)
        .map(({ message = "" }) => message)
        .join("\n"),
    }));
  return [...own, ...suites.flatMap(ofPlaywrightSuite)];
}

/**
 * What a run says of the tests that failed, below its table: whoever has only the end of the output still learns which,
 * and why. Empty when none did.
 *
 * @param {readonly FailedTest[]} failed
 */
export function failedTestsText(failed) {
  const told = failed.slice(0, mostTests).map(({ file, name, message }) => {
    const lines = stripVTControlCharacters(message)
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.includes("/node_modules/"))
      .slice(0, mostLines);
    return [`  ✗ ${name}${file === "" ? "" : `  (${file})`}`, ...lines.map((line) => `      ${line}`)].join(
      "\n",
    );
  });
  const more = failed.length - told.length;
  return [...told, ...(more > 0 ? [`  … and ${more} more`] : [])].join("\n");
}
