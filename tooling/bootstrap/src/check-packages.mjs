import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { run } from "./run.mjs";
import { say } from "./say.mjs";
import { toolEnvironment } from "./tool-environment.mjs";

/**
 * Builds and packs every package that is published and looks at the archive as a consumer would get it:
 * publint for the manifest, "are the types wrong" for what TypeScript resolves.
 *
 * @returns {Promise<boolean>} whether every package is fit to publish
 */
export async function checkPackages() {
  const packages = publishedPackages(join(root, "packages"));
  const env = toolEnvironment(process.env);
  const filters = packages.map(({ name }) => `--filter=${name}`);
  const build = await run(
    "turbo",
    ["run", "build", ...filters, "--concurrency=2", "--output-logs=errors-only"],
    { env },
  );
  if (build.code !== 0) return false;

  const archives = mkdtempSync(join(tmpdir(), "ips-packages-"));
  try {
    let fit = true;
    for (const { name, folder } of packages) {
      fit = (await checkOne(name, folder, join(archives, name.replace(/\W+/g, "-")), env)) && fit;
    }
    return fit;
  } finally {
    rmSync(archives, { recursive: true });
  }
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string} archiveFolder
 * @param {NodeJS.ProcessEnv} env
 */
async function checkOne(name, folder, archiveFolder, env) {
  const packed = await run("pnpm", ["pack", "--pack-destination", archiveFolder], {
    cwd: folder,
    env,
    capture: true,
  });
  const archive =
    packed.code === 0 ? readdirSync(archiveFolder).find((file) => file.endsWith(".tgz")) : undefined;
  if (archive === undefined) {
    say(`${name}: could not be packed\n${packed.output}`);
    return false;
  }
  const path = join(archiveFolder, archive);
  const checks = [
    await run("publint", ["run", path, "--strict"], { env, capture: true }),
    await run("attw", [path, "--profile", "esm-only", "--no-emoji"], { env, capture: true }),
  ];
  const failed = checks.filter(({ code }) => code !== 0);
  say(`${name}: ${failed.length === 0 ? "fit to publish" : "not fit to publish"}`);
  for (const { output } of failed) say(output);
  return failed.length === 0;
}

/**
 * The packages of a folder whose manifest does not say `private`.
 *
 * @param {string} packagesFolder
 * @returns {{ name: string, folder: string }[]}
 */
export function publishedPackages(packagesFolder) {
  return readdirSync(packagesFolder)
    .map((name) => join(packagesFolder, name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => ({ folder, ...readManifest(join(folder, "package.json")) }))
    .filter((manifest) => manifest.private !== true)
    .map(({ name, folder }) => ({ name, folder }));
}

/**
 * @param {string} file
 * @returns {{ name: string, private?: boolean }}
 */
function readManifest(file) {
  return /** @type {{ name: string, private?: boolean }} */ (JSON.parse(readFileSync(file, "utf8")));
}
