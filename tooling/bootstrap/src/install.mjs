import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { binFolder, root } from "./paths.mjs";
import { run } from "./run.mjs";
import { PlainError, say, Stopped } from "./say.mjs";

const pnpm = "pnpm@12.21.0";
const pinnedNodeMajor = 26;
const workspaceFolders = ["apps", "packages", "tooling"];

/**
 * Installs the dependencies exactly as locked, unless the last install was made from the same lockfile,
 * manifests and platform. The first install needs the npm registry; after it nothing is fetched.
 */
export async function ensureInstalled() {
  requireNode(process.versions.node);
  const stampFile = join(root, "node_modules", ".ips-install");
  const stamp = installStamp(root);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp && (await pinnedNodeRuns())) return;

  say("Installing dependencies (only when they changed) …");
  const args = ["--yes", pnpm, "install", "--frozen-lockfile", "--config.confirm-modules-purge=false"];
  const { code, stopped } = await run("npx", args);
  if (stopped) throw new Stopped();
  if (code !== 0) {
    throw new PlainError(
      "The dependencies could not be installed. The first start needs the npm registry: check the connection " +
        "(and npm's proxy settings, if there are any), then run the same command again.",
    );
  }
  if (!(await pinnedNodeRuns())) {
    throw new PlainError(
      `Node ${pinnedNodeMajor} came with the dependencies but does not run on this machine ` +
        `(${process.platform} ${process.arch}). Delete node_modules and run the same command again; if that ` +
        "does not help, the platform has no official Node build.",
    );
  }
  writeFileSync(stampFile, stamp);
}

/**
 * Refuses a Node that is too old even for this script.
 *
 * @param {string} version such as "20.11.1"
 */
export function requireNode(version) {
  const major = Number(version.split(".")[0]);
  if (major < 20)
    throw new PlainError(
      `This needs Node 20 or newer; this is Node ${version}. Install a newer one and try again.`,
    );
}

/**
 * What an install is made from, as one short text: equal text means that installing again would change
 * nothing.
 *
 * @param {string} folder the checkout
 */
export function installStamp(folder) {
  const manifests = workspaceFolders.flatMap((group) =>
    existsSync(join(folder, group))
      ? readdirSync(join(folder, group)).map((name) => join(group, name, "package.json"))
      : [],
  );
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...manifests.toSorted()]) {
    const path = join(folder, file);
    if (existsSync(path)) hash.update(`${file}\n`).update(readFileSync(path));
  }
  return `${process.platform}-${process.arch} ${hash.digest("hex")}\n`;
}

async function pinnedNodeRuns() {
  if (!existsSync(binFolder)) return false;
  try {
    const { code, output } = await run(join(binFolder, "node"), ["--version"], { capture: true });
    return code === 0 && output.startsWith(`v${pinnedNodeMajor}.`);
  } catch {
    return false;
  }
}
