import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { announcedBump } from "../golden/bumps.ts";
import { expectedVersions } from "./expected-versions.ts";
import { publicPackages, root } from "./public-packages.ts";
import { runTool } from "./run-tool.ts";
import { stampVersions } from "./stamp-version.ts";

/** What `changeset version` would do, tried on a copy of the manifests: wrong versions, silent changelogs, private packages that moved. */
export async function rehearseVersion(): Promise<string[]> {
  // Just after a release nothing waits for the next one.
  if (changesetFiles(root).length === 0) return [];
  const copy = mkdtempSync(join(tmpdir(), "ips-version-"));
  try {
    for (const file of [
      "package.json",
      "pnpm-workspace.yaml",
      "packages/domain/src/version.ts",
      "packages/fidelity/src/version.ts",
      ...globSync(".changeset/*", { cwd: root }),
      ...globSync("{packages,apps,tooling}/*/{package.json,CHANGELOG.md}", { cwd: root }),
    ]) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(join(root, file), join(copy, file));
    }
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    const { passed, output } = await runTool("changeset", ["version"], copy);
    return passed ? problemsOf(copy) : [`changeset version:\n${output}`];
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** The changesets that a checkout has waiting. */
function changesetFiles(checkout: string): string[] {
  return readdirSync(join(checkout, ".changeset")).filter(
    (file) => file.endsWith(".md") && file !== "README.md",
  );
}

function problemsOf(copy: string): string[] {
  const before = publicPackages();
  const expected = expectedVersions(
    before.map(({ manifest }) => manifest),
    (name) => announcedBump(join(root, ".changeset"), name),
  );
  const left = changesetFiles(copy);
  const domain = stampVersions(copy);
  return [
    ...publicPackages(copy).flatMap(({ folder, manifest: { name, version } }) => [
      ...(version === expected[name] ? [] : [`${name} would become ${version}, and not ${expected[name]}`]),
      ...changelogProblems(
        folder,
        name,
        version,
        before.find((one) => one.manifest.name === name)?.manifest.version,
      ),
    ]),
    ...movedPrivately(copy),
    ...left.map((file) => `${file} would be left unreleased`),
    ...(readFileSync(join(copy, "packages/domain/src/version.ts"), "utf8").includes(`"${domain}"`)
      ? []
      : ["findings would carry another version than the package"]),
  ];
}

/** What a changelog must tell: its version, and the first words of each changeset of the package. */
function changelogProblems(
  folder: string,
  name: string,
  version: string,
  before: string | undefined,
): string[] {
  if (version === before) return [];
  const path = join(folder, "CHANGELOG.md");
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const told = changesetFiles(root)
    .map((file) => ({ file, ...parseChangesetFile(readFileSync(join(root, ".changeset", file), "utf8")) }))
    .filter(({ releases }) => releases.some((release) => release.name === name));
  return [
    ...(text.includes(`## ${version}`) ? [] : [`the changelog of ${name} would not tell of ${version}`]),
    ...told
      .filter(({ summary }) => !bare(text).includes(bare(summary.split("\n")[0] ?? "")))
      .map(({ file }) => `the changelog of ${name} would not tell what ${file} says`),
  ];
}

/** A text without its emphasis, which the changelog's formatter writes its own way. */
const bare = (text: string) => text.replaceAll(/[*_]/g, "");

function movedPrivately(copy: string): string[] {
  return globSync("{packages,apps,tooling}/*/package.json", { cwd: root }).flatMap((path) => {
    const [now, then] = [root, copy].map(
      (folder) =>
        JSON.parse(readFileSync(join(folder, path), "utf8")) as {
          name: string;
          version?: string;
          private?: boolean;
        },
    );
    return now?.private === true && now.version !== then?.version
      ? [`${now.name} is private, and would move`]
      : [];
  });
}
