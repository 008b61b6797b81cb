// `pnpm release:check` packs every public package and uses it as somebody does who has nothing but the archives. `--quick`, a step of
// `npm test`, leaves out what needs the registry: the packages with libraries of others, and tools of the consumer's own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { browserBuild } from "./check/browser-build.ts";
import { installArchives, makeConsumer, runExamples, typecheck, type Consumer } from "./check/consumer.ts";
import { fitToPublish } from "./check/fit-to-publish.ts";
import { ownVersion } from "./check/own-version.ts";
import { build, pack, type Packed } from "./check/pack.ts";
import { publicPackages, root, type PublicPackage } from "./check/public-packages.ts";
import { rehearseVersion } from "./check/rehearse-version.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });

let wrong = 0;
function say(what: string, problems: readonly string[]): void {
  wrong += problems.length;
  console.log(`${problems.length === 0 ? "ok    " : "WRONG "} ${what}`);
  for (const problem of problems) console.log(problem.replaceAll(/^/gm, "       "));
}

const packages = publicPackages();
const versions = Object.fromEntries(packages.map(({ manifest }) => [manifest.name, manifest.version]));
const archives = mkdtempSync(join(tmpdir(), "ips-archives-"));
try {
  await build(packages);
  const packed: Packed[] = [];
  for (const one of packages) {
    const archive = await pack(one, archives);
    packed.push(archive);
    say(`${archive.name} is fit to publish`, await fitToPublish(archive, versions));
  }
  say("changeset version gives right versions, changelogs and dependents", await rehearseVersion());

  const rules = packed.find(({ name }) => name === "@ips/domain");
  say(
    "an old quarter is recomputed under its own version, installed beside this one",
    rules === undefined
      ? ["@ips/domain was not packed"]
      : await ownVersion(rules, join(root, "node_modules", ".bin", "tsc")),
  );

  const alone = packages.filter(({ manifest }) => needsOnlyOurs(manifest.dependencies ?? {}));
  await tryOut(alone, packed, { own: [], offline: true, types: [], lib: ["es2024"] });
  if (!values.quick) {
    const forPages = packages.filter(({ manifest }) => manifest.sideEffects === false);
    await tryOut(forPages, packed, {
      own: ["typescript", "vite"],
      offline: false,
      types: [],
      lib: ["es2024", "dom"],
    });
    await tryOut(packages, packed, {
      own: ["typescript", "@types/node"],
      offline: false,
      types: ["node"],
      lib: ["es2024"],
    });
  }
} finally {
  rmSync(archives, { recursive: true });
}
if (wrong > 0) process.exitCode = 1;

/** Whether a package can be installed without anybody else's library. */
function needsOnlyOurs(dependencies: Readonly<Record<string, string>>): boolean {
  return Object.keys(dependencies).every((name) => name.startsWith("@ips/"));
}

/** Installs packages into an empty folder and does there what their READMEs say. */
async function tryOut(
  chosen: readonly PublicPackage[],
  packed: readonly Packed[],
  {
    own,
    offline,
    types,
    lib,
  }: { own: readonly string[]; offline: boolean; types: readonly string[]; lib: readonly string[] },
): Promise<void> {
  const names = chosen.map(({ manifest }) => manifest.name);
  const called = names.map((name) => name.slice("@ips/".length)).join(", ");
  const consumer: Consumer = makeConsumer(chosen, { types, lib });
  const bin = (folder: string, name: string) => join(folder, "node_modules", ".bin", name);
  const tsc = bin(own.includes("typescript") ? consumer.folder : root, "tsc");
  const vite = bin(own.includes("vite") ? consumer.folder : join(root, "tooling", "release"), "vite");
  try {
    const archivesOf = packed.filter(({ name }) => names.includes(name));
    const failed = await installArchives(consumer, archivesOf, { offline, more: own });
    say(
      `${called}: installed into an empty folder${offline ? " without a connection" : ""}`,
      failed === null ? [] : [failed],
    );
    if (failed !== null) return;
    say(
      `${called}: ${consumer.examples.length} README examples are right for strict TypeScript`,
      await typecheck(consumer, tsc),
    );
    say(`${called}: they give what they state`, await runExamples(consumer));
    if (chosen.every(({ manifest }) => manifest.sideEffects === false))
      say(`${called}: Vite builds them for a browser`, await browserBuild(consumer, vite));
  } finally {
    rmSync(consumer.folder, { recursive: true });
  }
}
