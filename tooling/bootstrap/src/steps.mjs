import { runBrowserTests } from "./browser-tests.mjs";
import { checkTypes } from "./check-types.mjs";
import { testEnvironment } from "./memory-folder.mjs";
import { run } from "./run.mjs";
import { PlainError, say } from "./say.mjs";
import { toolEnvironment } from "./tool-environment.mjs";

/**
 * @typedef {object} Step
 * @property {string} name what a developer types to run it alone
 * @property {string} title what it checks
 * @property {() => Promise<boolean>} run answers whether it passed
 */

const longestMinutes = 15;

/**
 * A step that is one command of the workspace's own tools.
 *
 * @param {string} command
 * @param {...string} args
 * @returns {() => Promise<boolean>}
 */
const tool = (command, ...args) => toolWith(toolEnvironment, command, ...args);

/**
 * The same in an environment of its own.
 *
 * @param {(env: NodeJS.ProcessEnv) => NodeJS.ProcessEnv} environment
 * @param {string} command
 * @param {...string} args
 * @returns {() => Promise<boolean>}
 */
const toolWith =
  (environment, command, ...args) =>
  async () => {
    const { code, timedOut } = await run(command, args, {
      env: environment(process.env),
      timeoutSeconds: longestMinutes * 60,
    });
    if (timedOut) say(`Ended: it ran for more than ${longestMinutes} minutes.`);
    return code === 0;
  };

const turbo = ["run", "--concurrency=2", "--continue=always", "--log-order=grouped"];

/** Everything `npm test` looks at, in its order: what fails fastest comes first. */
/** @type {readonly Step[]} */
export const steps = [
  {
    name: "types",
    title: "types of every package",
    run: () => checkTypes(longestMinutes * 60),
  },
  {
    name: "lint",
    title: "lint, with types and accessibility",
    run: tool("oxlint", "--type-aware", "--deny-warnings"),
  },
  { name: "format", title: "formatting", run: tool("oxfmt", "--check", ".") },
  { name: "workspace", title: "manifests agree with each other", run: tool("sherif") },
  { name: "unused", title: "nothing unused, nothing undeclared", run: tool("knip") },
  { name: "checks", title: "repository rules", run: tool("turbo", ...turbo, "test", "--filter=@ips/checks") },
  {
    name: "unit",
    title: "unit, database and API tests",
    run: toolWith(testEnvironment, "turbo", ...turbo, "test", "--filter=!@ips/checks"),
  },
  {
    name: "packages",
    title: "published packages as a consumer gets them",
    run: tool("node", "--conditions=@ips/source", "tooling/release/src/release-check.ts", "--quick"),
  },
  {
    name: "browser",
    title: "both portals in a real browser",
    run: () => runBrowserTests(longestMinutes * 60),
  },
];

/**
 * The steps a developer asked for, in their usual order; all of them when none was named.
 *
 * @param {readonly string[]} names
 * @returns {readonly Step[]}
 * @throws {PlainError} naming the steps there are, when one is unknown
 */
export function chooseSteps(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new PlainError(`There is no step called ${unknown.join(", ")}. The steps are:\n${stepList()}`);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}

/** The steps there are, one a line. */
export function stepList() {
  return steps.map((step) => `  ${step.name.padEnd(10)} ${step.title}`).join("\n");
}
