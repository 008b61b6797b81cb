import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { examplesIn, exampleModule, standsAlone } from "@ips/vitest-config/doc-examples";
import type { Packed } from "./pack.ts";
import type { PublicPackage } from "./public-packages.ts";
import { runTool } from "./run-tool.ts";

/** A folder of somebody who has nothing but the archives: no workspace, no source, no settings of ours. */
export type Consumer = { folder: string; examples: readonly string[] };

/** Compares what an example gives with what its README states. */
const check = `const plain = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(plain)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, plain(each)]))
      : value;

export function check(actual: unknown, stated: unknown): void {
  const [given, said] = [actual, stated].map((value) => JSON.stringify(plain(value)));
  if (given !== said) throw new Error(\`The README states \${said}, and the answer is \${given}\`);
}
`;

const compilerOptions = {
  target: "es2024",
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};

/** The ways in which TypeScript may look for a package. */
export const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
} as const;

/** Makes the empty folder and writes the examples of the READMEs into it, each a program of its own. */
export function makeConsumer(
  packages: readonly PublicPackage[],
  { types, lib }: { types: readonly string[]; lib: readonly string[] },
): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "ips-consumer-"));
  // The database's server may run as another user than its caller, and has to find its own programs here.
  chmodSync(folder, 0o755);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  for (const [name, resolution] of Object.entries(resolutions))
    write(
      `tsconfig.${name}.json`,
      JSON.stringify({
        compilerOptions: { ...compilerOptions, ...resolution, types, lib },
        include: ["examples"],
      }),
    );
  write("examples/check.ts", check);
  const examples = packages.flatMap(({ folder: from, manifest }) =>
    examplesIn(new URL(`file://${from}/README.md`), "README.md")
      .filter(({ code }) => standsAlone(code))
      .map(({ line, code }) => {
        const path = `examples/${manifest.name.slice("@ips/".length)}-line-${line}.ts`;
        write(path, exampleModule(code, "./check.ts"));
        return path;
      }),
  );
  return { folder, examples };
}

/** Installs the archives with npm, as anybody would; `more` are libraries that the consumer brings. Null when all is well. */
export async function installArchives(
  { folder }: Consumer,
  archives: readonly Packed[],
  { offline, more = [] }: { offline: boolean; more?: readonly string[] },
): Promise<string | null> {
  const { passed, output } = await runTool(
    "npm",
    [
      "install",
      "--no-audit",
      "--no-fund",
      "--no-package-lock",
      "--loglevel=error",
      offline ? "--offline" : "--prefer-offline",
      ...archives.map(({ archive }) => archive),
      ...more,
    ],
    folder,
  );
  return passed ? null : `npm install failed:\n${output}`;
}

/**
 * Whether the examples, and the types of our packages that they use, are right for TypeScript in every way of looking for packages. What it says
 * of other people's libraries is theirs.
 */
export async function typecheck({ folder }: Consumer, tsc: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of Object.keys(resolutions)) {
    const { passed, output } = await runTool(
      tsc,
      ["-p", `tsconfig.${name}.json`, "--pretty", "false"],
      folder,
    );
    const errors = output.split(/\n(?=\S)/);
    const others = errors.filter((error) => /^node_modules\/(?!@ips\/)\S+\(\d+,\d+\): error/.test(error));
    const ours = errors.filter((error) => !others.includes(error));
    if (!passed && ours.some((error) => error !== ""))
      found.push(`TypeScript (${name}):\n${ours.join("\n")}`);
    else if (!passed && others.length === 0) found.push(`TypeScript (${name}) failed without a word`);
  }
  return found;
}

/** Runs every example; each that breaks off or states another value than it gives. */
export async function runExamples({ folder, examples }: Consumer): Promise<string[]> {
  const found: string[] = [];
  for (const example of examples) {
    const { passed, output } = await runTool("node", ["--no-warnings", example], folder);
    if (!passed) found.push(`${example}:\n${output}`);
  }
  return found;
}
