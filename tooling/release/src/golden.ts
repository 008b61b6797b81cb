// `pnpm golden` compares the answers of the rules with those of the last release; `pnpm golden --accept`, part of a release, records them.
// A package that is asked for the first time begins with `pnpm golden --accept --only @ips/its-name`.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rulePackages } from "./asked/rule-functions.ts";
import { announcedBump } from "./golden/bumps.ts";
import { changesSince, goldenOfNow, recordedGolden, writeGolden } from "./golden/golden-of.ts";
import { askedBump, judgeChanges } from "./golden/judge-changes.ts";
import { versionOf } from "./golden/version-of.ts";

const { values } = parseArgs({
  options: {
    accept: { type: "boolean", default: false },
    on: { type: "string" },
    only: { type: "string" },
  },
});
const changesets = fileURLToPath(new URL("../../../.changeset", import.meta.url));
const packages = rulePackages.filter((name) => values.only === undefined || name === values.only);
if (packages.length === 0) throw new Error(`There are no rules to ask in ${values.only}.`);
const today = new Date().toISOString().slice(0, 10);

if (values.accept) {
  // Every package is asked before the first file is written, so that a question that cannot be asked leaves all of them as they were.
  const goldens = packages.map(
    (name) => [name, goldenOfNow(name, versionOf(name), values.on ?? today)] as const,
  );
  for (const [name, golden] of goldens) {
    writeGolden(name, golden);
    const { questions, version, asOf } = golden;
    const answers = questions.reduce((sum, question) => sum + question.answers.length, 0);
    console.log(
      `${name} ${version}: ${answers} answers to ${questions.length} questions, recorded on ${asOf}.`,
    );
  }
}

for (const name of values.accept ? [] : packages) {
  const recorded = recordedGolden(name);
  const changes = changesSince(recorded, name);
  const announced = announcedBump(changesets, name);
  const wrong = judgeChanges(name, recorded.version, changes, announced, Number.POSITIVE_INFINITY);
  if (wrong === null) {
    const { moved, added } = changes;
    console.log(
      `${name}: ${moved.length} answers moved and ${added.length} things are new since ${recorded.version}; that asks for ${askedBump(changes)}, and the changesets say ${announced}.`,
    );
  } else {
    console.error(wrong);
    process.exitCode = 1;
  }
}
