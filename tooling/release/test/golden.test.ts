import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { rulePackages } from "../src/asked/rule-functions.ts";
import { announcedBump } from "../src/golden/bumps.ts";
import { changesSince, recordedGolden } from "../src/golden/golden-of.ts";
import { judgeChanges } from "../src/golden/judge-changes.ts";
import { versionOf } from "../src/golden/version-of.ts";

const changesets = fileURLToPath(new URL("../../../.changeset", import.meta.url));

describe.each(rulePackages)("%s", (name) => {
  const recorded = recordedGolden(name);

  test("answers as it did when it was last released, or a changeset says how far it moved", () => {
    const changes = changesSince(recorded, name);
    expect(judgeChanges(name, recorded.version, changes, announcedBump(changesets, name))).toBeNull();
  });

  test("has golden answers of the version that its manifest names", () => {
    expect(recorded.name).toBe(name);
    expect(recorded.version).toBe(versionOf(name));
  });

  test("was never recorded with a function that threw", () => {
    const thrown = recorded.questions.filter(({ answers }) =>
      answers.some(({ says }) => says.startsWith("throws ")),
    );
    expect(thrown.map(({ asks, name: called }) => `${asks}, ${called}`)).toEqual([]);
  });
});
