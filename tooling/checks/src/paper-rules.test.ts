import { describe, expect, it } from "vitest";
import { manifestOf } from "./manifest-of.ts";
import { repositoryOf } from "./repository.ts";
import { untoldPackages, untoldSettings } from "./settings-told.ts";
import { fixedSleeps, unfinishedNotes } from "./unfinished.ts";

describe("untoldSettings", () => {
  const check = (readme: string) =>
    untoldSettings(
      repositoryOf({
        "README.md": readme,
        "apps/api/src/env.ts": "const variables = z.object({ PORT: z.string(), IPS_NEW: z.string() });",
      }),
    );

  it("finds a setting that the README does not tell about", () => {
    expect(check("| `PORT` |").map(({ says }) => says)).toEqual([
      "IPS_NEW is missing from the settings table of README.md.",
    ]);
    expect(check("| `PORT`, `IPS_NEW` |")).toEqual([]);
  });
});

describe("untoldPackages", () => {
  it("finds a package that the README does not name", () => {
    const texts = {
      "README.md": "| `packages/domain` |",
      "packages/new/package.json": manifestOf("@ips/new"),
    };
    expect(untoldPackages(repositoryOf(texts)).map(({ file }) => file)).toEqual(["packages/new"]);
  });
});

describe("unfinishedNotes", () => {
  it("finds a note to oneself, and not a word that only contains one", () => {
    const note = `// ${["TO", "DO"].join("")}: later`;
    const texts = { "apps/api/src/a.ts": `const todos = 1;\n${note}` };
    expect(unfinishedNotes(repositoryOf(texts))).toMatchObject([{ line: 2 }]);
  });
});

describe("fixedSleeps", () => {
  it("finds a browser test that waits for a time", () => {
    const texts = { "apps/e2e/src/a.spec.ts": `await page.${["waitFor", "Timeout"].join("")}(500);` };
    expect(fixedSleeps(repositoryOf(texts))).toHaveLength(1);
  });
});
