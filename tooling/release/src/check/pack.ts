import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, type Manifest, type PublicPackage } from "./public-packages.ts";
import { runTool } from "./run-tool.ts";

/** A packed package: its archive, what the archive's manifest says, and which files are in it. */
export type Packed = { name: string; archive: string; manifest: Manifest; files: readonly string[] };

/** Packs a package as `pnpm publish` would, and opens the archive. Throws with what the tool said when it cannot be packed. */
export async function pack({ folder, manifest }: PublicPackage, into: string): Promise<Packed> {
  const own = join(into, manifest.name.replaceAll(/\W+/g, "-"));
  mkdirSync(own, { recursive: true });
  await orThrow("pnpm", ["pack", "--pack-destination", own], folder);
  const file = readdirSync(own).find((name) => name.endsWith(".tgz"));
  if (file === undefined) throw new Error(`${manifest.name} left no archive`);
  const archive = join(own, file);
  const listed = await orThrow("tar", ["-tzf", archive], own);
  await orThrow("tar", ["-xzf", archive], own);
  return {
    name: manifest.name,
    archive,
    manifest: JSON.parse(readFileSync(join(own, "package", "package.json"), "utf8")) as Manifest,
    files: listed.split("\n").map((line) => line.replace(/^package\//, "")),
  };
}

/** Builds the packages, so that what is packed is what the sources say. */
export async function build(packages: readonly PublicPackage[]): Promise<void> {
  const filters = packages.map(({ manifest }) => `--filter=${manifest.name}`);
  await orThrow(
    "turbo",
    ["run", "build", ...filters, "--concurrency=2", "--output-logs=errors-only", "--no-color"],
    root,
  );
}

async function orThrow(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { passed, output } = await runTool(command, args, cwd);
  if (!passed) throw new Error(`${command} ${args[0]} failed:\n${output}`);
  return output;
}
