import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { installArchives, makeConsumer, type Consumer } from "./consumer.ts";
import type { Packed } from "./pack.ts";
import { runTool } from "./run-tool.ts";

/** A version that another figure made: 0.0.9 gave 91 days to the IPE. */
const before = {
  version: "0.0.9",
  file: "dist/jurisdiction/federal-figures.js",
  from: "value: 90,",
  to: "value: 91,",
};

/** Asks for an old quarter under the version that answered it, and shows that the version of now is not asked instead. */
const program = `
import * as before from "rules-before";
import * as now from "@ips/domain";
import { check } from "./check.ts";

const record = {
  episode: null,
  vr: {
    id: "v1", source: "own", appliedOn: "2026-02-01", applicationCompleteOn: null, eligibleOn: "2026-03-16", waitlistPlacedOn: null,
    waitlistReleasedOn: null, ipeSignedOn: "2026-06-15", closedOn: null, trialWork: [], extensions: [],
  },
  employerContacts: [],
  releases: [],
  plan: null,
} as const;
const quarter = now.quarterOf("2026-06-30");
const under = (rules: typeof now) =>
  rules.findingsFor(record, quarter.to, rules.federalDefault, rules.rules).map((one) => now.storedFinding(one, quarter.to, rules.federalDefault));

// What was kept at the end of the quarter, as JSON, by the version of then.
const kept = JSON.parse(JSON.stringify(under(before))) as now.StoredFinding[];
const ipe = kept.find(({ rule }) => rule === "vr.ipe");
if (ipe === undefined) throw new Error("no finding of the IPE was kept");
check([ipe.code, ipe.due, ipe.ruleVersion], ["vr.ipe.decided-in-time", "2026-06-15", "BEFORE"]);
check(ipe.figures, [{ id: "vr.ipe.days", from: "2016-09-19", value: 91, unit: "days" }]);

// Under its own version it is the same, byte for byte.
check(JSON.stringify(under(before)), JSON.stringify(kept));
for (const one of kept) {
  const again = now.recomputeStored(one, before, record, before.federalDefault);
  check(again.ok && again.value.moved, []);
}

// The version of now answers otherwise, and refuses to speak for the other.
check(under(now).find(({ rule }) => rule === "vr.ipe")?.code, "vr.ipe.decided-late");
const other = now.recomputeStored(ipe, now, record, now.federalDefault);
check(!other.ok && other.code, "stored-under-other-version");

// The counts of a quarter are asked of their version the same way.
const people = [{ id: "a", episodes: [{ from: "2026-01-05", to: null }], jobs: [{ from: "2026-04-06", to: null }] }];
const definition = before.measureOn("ips-learning-community", quarter.to);
check(definition && before.quarterlyCounts(people, quarter, definition).percentWorked, 100);
`;

/** Installs two versions side by side in an empty folder and recomputes an old quarter under its own. */
export async function ownVersion(domain: Packed, tsc: string): Promise<string[]> {
  const consumer = makeConsumer([], { types: [], lib: ["es2024"] });
  try {
    return await askBoth(consumer, domain, tsc);
  } finally {
    rmSync(consumer.folder, { recursive: true });
  }
}

async function askBoth(consumer: Consumer, domain: Packed, tsc: string): Promise<string[]> {
  const folder = join(consumer.folder, "before");
  cpSync(join(dirname(domain.archive), "package"), folder, { recursive: true });
  rewrite(
    join(folder, "package.json"),
    `"version": "${domain.manifest.version}"`,
    `"version": "${before.version}"`,
  );
  rewrite(join(folder, "dist/version.js"), `"${domain.manifest.version}"`, `"${before.version}"`);
  rewrite(join(folder, before.file), before.from, before.to);
  const packed = await runTool("npm", ["pack", "--loglevel=error"], folder);
  const archive = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (!packed.passed || archive === undefined) return [`npm pack:\n${packed.output}`];
  const failed = await installArchives(consumer, [domain], {
    offline: true,
    more: [`rules-before@file:${join(folder, archive)}`],
  });
  if (failed !== null) return [failed];
  writeFileSync(join(consumer.folder, "examples/old-quarter.ts"), program.replace("BEFORE", before.version));
  const typed = await runTool(tsc, ["-p", "tsconfig.nodenext.json"], consumer.folder);
  const ran = await runTool("node", ["--no-warnings", "examples/old-quarter.ts"], consumer.folder);
  return [typed, ran].filter(({ passed }) => !passed).map(({ output }) => output);
}

function rewrite(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(file, text.replace(from, to));
}
