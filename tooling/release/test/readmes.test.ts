import { readFileSync } from "node:fs";
import { join } from "node:path";
import { examplesIn, standsAlone } from "@ips/vitest-config/doc-examples";
import { describe, expect, test } from "vitest";
import { publicPackages } from "../src/check/public-packages.ts";

/** What somebody who finds a package asks, and the heading under which the answer stands. */
const questions: Readonly<Record<string, RegExp>> = {
  "how it is installed": /^## Install$/m,
  "how it is used": /^## Use$/m,
  "where its rules come from": /^## Where .*come[s]? from$/m,
  "what a version promises": /^## What a version promises$/m,
};

describe.each(publicPackages())("the README of $manifest.name", ({ folder, manifest }) => {
  const readme = readFileSync(join(folder, "README.md"), "utf8");

  test.each(Object.entries(questions))("says %s", (_, heading) => {
    expect(readme).toMatch(heading);
  });

  test("says how an agency lays its own settings over it, or that there are none", () => {
    expect(readme).toMatch(/^## (Your state, your agency|Where the printed form leaves a choice)$/m);
  });

  test("has an example that stands for itself: the release check runs it where only the archive is", () => {
    const examples = examplesIn(new URL(`file://${folder}/README.md`), "README.md");
    expect(examples.filter(({ code }) => standsAlone(code)).length).toBeGreaterThan(0);
    expect(readme).toContain(`npm install ${manifest.name}`);
  });

  test("points to nothing that the archive does not have", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = ""]) => target);
    const shipped = [...(manifest.files ?? []), "LICENSE"];
    expect(links.filter((target) => !shipped.some((file) => target.startsWith(file)))).toEqual([]);
  });
});
