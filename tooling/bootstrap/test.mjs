// `npm test`: installs, then runs every check. `npm test -- types unit` runs only the steps named.
import { ensureInstalled } from "./src/install.mjs";
import { closingLine } from "./src/count-tests.mjs";
import { failedTestsText } from "./src/failed-tests.mjs";
import { clearReports, countReports, troubleInReports } from "./src/reports.mjs";
import { runMain, say } from "./src/say.mjs";
import { chooseSteps, stepList } from "./src/steps.mjs";
import { summaryTable } from "./src/summary.mjs";

/**
 * Runs one step; a step that throws, since something it needs is not there, has failed.
 *
 * @param {import("./src/steps.mjs").Step} step
 */
async function timed(step) {
  say(`\n── ${step.name}: ${step.title}`);
  const start = performance.now();
  let passed = false;
  try {
    passed = await step.run();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
  return { ...step, passed, seconds: (performance.now() - start) / 1000 };
}

await runMain(async () => {
  const names = process.argv.slice(2);
  if (names[0] === "list") {
    say(stepList());
    return 0;
  }
  const chosen = chooseSteps(names);
  let stopped = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => (stopped = true));

  clearReports();
  const install = await timed({
    name: "install",
    title: "dependencies as locked",
    run: async () => {
      await ensureInstalled();
      return true;
    },
  });
  const results = [install];
  if (install.passed) {
    for (const step of chosen) {
      results.push(await timed(step));
      if (stopped) return 130;
    }
  }

  const count = countReports();
  say(`\n${summaryTable(results)}\n`);
  const trouble = troubleInReports();
  if (trouble.secondTries.length > 0) {
    say(`Passed on the second try:\n${failedTestsText(trouble.secondTries, "~")}\n`);
  }
  if (trouble.failed.length > 0) say(`${failedTestsText(trouble.failed)}\n`);
  say(closingLine(count));
  return results.every(({ passed }) => passed) && count.failed === 0 ? 0 : 1;
});
