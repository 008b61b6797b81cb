import { existsSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./find-chromium.mjs";
import { root } from "./paths.mjs";
import { run } from "./run.mjs";
import { PlainError, say } from "./say.mjs";
import { toolEnvironment } from "./tool-environment.mjs";

const e2eFolder = join(root, "apps", "e2e");

/**
 * A Chromium for the browser tests, got if the machine has none: Debian's package as root, else
 * Playwright's own download.
 *
 * @returns {Promise<string>} the program's path
 */
export async function getChromium() {
  const found = findChromium(process.env) ?? (await playwrightsOwn());
  if (found !== null) return found;

  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("No Chromium on this machine: installing Debian's package (apt-get install -y chromium) …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = await run("apt-get", ["update"], { env });
    if (apt.code === 0)
      await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
    const installed = findChromium(process.env);
    if (installed !== null) return installed;
  }

  say("No Chromium on this machine: downloading Playwright's …");
  await run("pnpm", ["exec", "playwright", "install", "chromium"], {
    cwd: e2eFolder,
    env: toolEnvironment(process.env),
  });
  const downloaded = await playwrightsOwn();
  if (downloaded !== null) return downloaded;
  throw new PlainError(
    "The browser tests need Chromium or Chrome and none could be installed. Install one (Debian: apt-get " +
      "install chromium) or set CHROMIUM_PATH to one, then run npm test again.",
  );
}

/** The browser that `playwright install` puts into its own cache, when it is there. */
async function playwrightsOwn() {
  const script = 'import { chromium } from "@playwright/test"; console.log(chromium.executablePath());';
  const { code, output } = await run("node", ["--input-type=module", "--eval", script], {
    cwd: e2eFolder,
    env: toolEnvironment(process.env),
    capture: true,
  });
  const path = output.trim();
  return code === 0 && existsSync(path) ? path : null;
}
