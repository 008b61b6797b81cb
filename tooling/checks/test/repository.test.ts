import { describe, expect, it } from "vitest";
import { catalogProblems } from "../src/catalog.ts";
import { strayClocks } from "../src/clock.ts";
import { strayDatabaseDrivers } from "../src/database-driver.ts";
import { cycles, wrongDirections } from "../src/direction.ts";
import { strayEnvironmentReads } from "../src/environment.ts";
import { featureCrossings } from "../src/feature-boundary.ts";
import { longFiles } from "../src/file-length.ts";
import { drawerFiles } from "../src/file-names.ts";
import { machineTraces } from "../src/machine-traces.ts";
import { missingChangesets, missingReadmes } from "../src/package-papers.ts";
import { missingScripts } from "../src/package-scripts.ts";
import { describeProblem, type Problem } from "../src/problem.ts";
import { readRepository } from "../src/read-repository.ts";
import type { Repository } from "../src/repository.ts";
import { silentExports } from "../src/silent-exports.ts";
import { untoldPackages, untoldSettings } from "../src/settings-told.ts";
import { fixedSleeps, unfinishedNotes } from "../src/unfinished.ts";

const repository = readRepository();

const rules: Record<string, (repository: Repository) => Problem[]> = {
  "packages use each other only along the arrows of the plan": wrongDirections,
  "no packages form a circle": cycles,
  "only the API and the database package know a database driver": strayDatabaseDrivers,
  "only env.ts reads the environment": strayEnvironmentReads,
  "only deps.ts makes a clock": strayClocks,
  "no feature of a portal imports another": featureCrossings,
  "a version used twice lives in the catalog": catalogProblems,
  "no file is longer than one idea without a reason": longFiles,
  "no file is a drawer for everything": drawerFiles,
  "no file tells whose machine it was written on": machineTraces,
  "every package has the scripts that turbo runs": missingScripts,
  "every package has a README": missingReadmes,
  "every published package has its changes told": missingChangesets,
  "every setting of the server is in the README": untoldSettings,
  "every package is in the README": untoldPackages,
  "no note to oneself is left in the code": unfinishedNotes,
  "nothing leaves the record without its notice": silentExports,
  "no browser test sleeps for a fixed time": fixedSleeps,
};

describe("the repository", () => {
  it.each(Object.entries(rules))("%s", (_, rule) => {
    expect(rule(repository).map(describeProblem)).toEqual([]);
  });
});
