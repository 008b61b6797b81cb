// `pnpm release:version` turns the changesets into versions and changelogs, stamps the version that findings carry, and records the golden answers.
import { spawnSync } from "node:child_process";
import { root } from "./check/public-packages.ts";
import { stampVersions } from "./check/stamp-version.ts";

function orStop(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

// While the changesets are still there: a moved answer without a major one stops the release.
orStop("pnpm", ["golden"]);
orStop("changeset", ["version"]);
console.log(`Findings carry ${stampVersions(root)}.`);
orStop("pnpm", ["golden", "--accept"]);
orStop("oxfmt", ["--write", "packages", ".changeset"]);
