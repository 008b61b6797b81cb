import { stripVTControlCharacters } from "node:util";

/** @typedef {{ file: string, name: string, message: string }} FailedTest */

/** @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} VitestTest */
/** @typedef {{ name?: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile */
/** @typedef {{ status?: string, annotations?: { type: string, description?: string }[], results: { errors?: { message?: string }[] }[] }} PlaywrightTry */
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
    ...suites.flatMap((suite) => ofPlaywrightSuite(suite, ({ ok }) => !ok)),
    ...errors.map(({ message = "" }) => ({ file: "", name: "outside every test", message })),
  ];
}

/**
 * The tests of one report that failed first and passed on their second try, or whose page had to be opened anew. They have passed, and
 * somebody should look.
 *
 * @param {AnyReport} report the parsed JSON
 * @returns {FailedTest[]}
 */
export function secondTries({ testResults = [], suites = [] }) {
  return [
    ...testResults.flatMap(({ name: file = "", assertionResults }) =>
      assertionResults
        .filter(({ status, failureMessages = [] }) => status === "passed" && failureMessages.length > 0)
        .map((test) => asTold(file, test)),
    ),
    ...suites.flatMap((suite) =>
      ofPlaywrightSuite(suite, ({ tests }) =>
        tests.some((each) => each.status === "flaky" || lostIn(each) !== ""),
      ),
    ),
  ];
}

/**
 * What a test said of pages that the browser lost and that were opened anew, if it had to.
 *
 * @param {PlaywrightTry} test
 */
function lostIn({ annotations = [] }) {
  return annotations
    .filter(({ type }) => type === "lost")
    .map(({ description = "" }) => `lost by the browser and opened anew: ${description}`)
    .join("\n");
}

/**
 * @param {string} file
 * @param {VitestTest} test
 * @returns {FailedTest}
 */
function asTold(file, { fullName = "", failureMessages = [] }) {
  return { file, name: fullName, message: failureMessages.join("\n") };
}

/**
 * @param {VitestFile} file
 * @returns {FailedTest[]}
 */
function ofVitestFile({ name: file = "", status, message = "", assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (failed.length === 0) return status === "failed" ? [{ file, name: "does not load", message }] : [];
  return failed.map((test) => asTold(file, test));
}

/**
 * @param {PlaywrightSuite} suite
 * @param {(spec: PlaywrightSpec) => boolean} wanted
 * @returns {FailedTest[]}
 */
function ofPlaywrightSuite({ specs = [], suites = [] }, wanted) {
  const own = specs.filter(wanted).map(({ file, title, tests }) => ({
    file,
    name: title,
    message: [
      ...tests
        .flatMap(({ results }) => results)
        .flatMap(({ errors = [] }) => errors)
        .map(({ message = "" }) => message),
      ...tests.map(lostIn).filter(Boolean),
    ].join("\n"),
  }));
  return [...own, ...suites.flatMap((suite) => ofPlaywrightSuite(suite, wanted))];
}

/**
 * What a run says of the tests that failed, below its table: whoever has only the end of the output still learns which,
 * and why. Empty when none did.
 *
 * @param {readonly FailedTest[]} failed
 * @param {string} mark what stands before each name
 */
export function failedTestsText(failed, mark = "✗") {
  const told = failed.slice(0, mostTests).map(({ file, name, message }) => {
    const lines = stripVTControlCharacters(message)
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.includes("/node_modules/"))
      .slice(0, mostLines);
    return [
      `  ${mark} ${name}${file === "" ? "" : `  (${file})`}`,
      ...lines.map((line) => `      ${line}`),
    ].join("\n");
  });
  const more = failed.length - told.length;
  return [...told, ...(more > 0 ? [`  … and ${more} more`] : [])].join("\n");
}
