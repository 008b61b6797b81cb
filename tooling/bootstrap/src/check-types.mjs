import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { run } from "./run.mjs";
import { PlainError, say } from "./say.mjs";
import { toolEnvironment } from "./tool-environment.mjs";
import { typePrograms } from "./type-programs.mjs";

/** How many programs are checked beside each other. */
const together = 2;

/**
 * Checks the types of every package: those with the same settings as one program, so that what they share is checked once.
 * `pnpm typecheck` checks each package by itself and keeps what it found of those that did not change.
 *
 * @param {number} timeoutSeconds
 * @returns {Promise<boolean>}
 */
export async function checkTypes(timeoutSeconds) {
  const waiting = typePrograms(readPackages());
  let passed = true;
  const checkNext = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      // Beside a package's own dependencies, where the types that it names are found.
      const folder = join(next.folders[0] ?? root, "node_modules", ".cache", "types");
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(next.config));
      // One thread each: several would look at the same types again.
      const { code, output, timedOut } = await run(
        "tsc",
        ["-p", folder, "--checkers", "1", "--pretty", "false"],
        {
          env: toolEnvironment(process.env),
          capture: true,
          timeoutSeconds,
        },
      );
      if (output !== "") say(output.trimEnd());
      if (timedOut) say(`Ended: it ran for more than ${timeoutSeconds / 60} minutes.`);
      passed &&= code === 0;
    }
  };
  await Promise.all(Array.from({ length: together }, checkNext));
  return passed;
}

function readPackages() {
  return ["apps", "packages", "tooling"]
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => {
      const file = join(folder, "tsconfig.json");
      if (!existsSync(file))
        throw new PlainError(`${folder} has no tsconfig.json: its types are not checked.`);
      const config = /** @type {unknown} */ (JSON.parse(readFileSync(file, "utf8")));
      return /** @type {import("./type-programs.mjs").PackageTypes} */ ({ folder, config });
    });
}
