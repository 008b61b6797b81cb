import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { rulesOfNow, type RulePackage } from "../src/asked/rule-functions.ts";
import type { Changes } from "../src/golden/compare.ts";
import { changesSince, recordedGolden } from "../src/golden/golden-of.ts";

/** Where copies of a package find the packages that it is built on. */
const scratchFolder = fileURLToPath(new URL("../test-results/", import.meta.url));

/** What the golden check sees when one line of a package is another: tried on a copy of its source. */
export function changesAfterEdits(
  name: RulePackage,
): (called: string, file: string, from: string, to: string) => Promise<Changes> {
  const short = name.slice("@ips/".length) as keyof typeof rulesOfNow;
  const recorded = recordedGolden(name);
  const source = fileURLToPath(new URL(`../../../packages/${short}/src`, import.meta.url));
  let scratch: string;
  /** What the checkout itself has learned since the release: no doing of the copy. */
  const ownKeys = new Set<string>();
  beforeAll(() => {
    mkdirSync(scratchFolder, { recursive: true });
    scratch = mkdtempSync(join(scratchFolder, "golden-"));
    const { moved, added } = changesSince(recorded, name);
    for (const move of [...moved, ...added]) ownKeys.add(JSON.stringify(move));
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  return async (called, file, from, to) => {
    const folder = join(scratch, called);
    cpSync(source, folder, { recursive: true });
    const text = readFileSync(join(folder, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
    writeFileSync(join(folder, file), text.replace(from, to));
    const changed: unknown = await import(/* @vite-ignore */ pathToFileURL(join(folder, "index.ts")).href);
    const fresh = (moves: Changes["moved"]) => moves.filter((move) => !ownKeys.has(JSON.stringify(move)));
    const { moved, added } = changesSince(recorded, name, { ...rulesOfNow, [short]: changed });
    return { moved: fresh(moved), added: fresh(added) };
  };
}
