import { join } from "node:path";
import { buildPortals } from "./build-portals.mjs";
import { getChromium } from "./get-chromium.mjs";
import { testEnvironment } from "./memory-folder.mjs";
import { root } from "./paths.mjs";
import { run } from "./run.mjs";

/**
 * Builds the portals, makes sure of a Chromium and runs the browser tests, which start a server and a demo
 * database of their own.
 *
 * @param {number} timeoutSeconds
 * @param {object} [options]
 * @param {readonly string[]} [options.only] file names or folders of the tests to run; all when not given
 * @param {NodeJS.ProcessEnv} [options.env] settings for the tests
 * @returns {Promise<boolean>}
 */
export async function runBrowserTests(timeoutSeconds, { only = [], env = {} } = {}) {
  const chromium = await getChromium();
  await buildPortals();
  const { code } = await run("pnpm", ["run", "e2e", ...only], {
    cwd: join(root, "apps", "e2e"),
    env: { ...testEnvironment(process.env), ...env, CHROMIUM_PATH: chromium },
    timeoutSeconds,
  });
  return code === 0;
}
