import { describe, expect, it } from "vitest";
import { catalogProblems } from "./catalog.ts";
import { manifestOf } from "./manifest-of.ts";
import { missingChangesets, missingReadmes } from "./package-papers.ts";
import { missingScripts } from "./package-scripts.ts";
import { repositoryOf } from "./repository.ts";

describe("catalogProblems", () => {
  const check = (catalog: string, ...versions: string[]) =>
    catalogProblems(
      repositoryOf({
        "pnpm-workspace.yaml": `catalog:\n${catalog}`,
        ...Object.fromEntries(
          versions.map((version, index) => [
            `packages/p${index}/package.json`,
            manifestOf(`@ips/p${index}`, { dependencies: { zod: version } }),
          ]),
        ),
      }),
    );

  it("accepts a version that two packages take from the catalog, and one that a single package keeps", () => {
    expect(check("  zod: ^4.0.0", "catalog:", "catalog:")).toEqual([]);
    expect(check("", "^4.0.0")).toEqual([]);
  });

  it("finds a version that two packages keep each", () => {
    expect(check("", "^4.0.0", "^4.1.0")).toHaveLength(2);
  });

  it("finds a version kept beside the catalog's", () => {
    expect(check("  zod: ^4.0.0", "catalog:", "^4.1.0")).toHaveLength(1);
  });

  it("finds a catalog line that nobody uses", () => {
    expect(check("  zod: ^4.0.0")).toHaveLength(1);
  });
});

describe("missingScripts", () => {
  it("asks a published package for build, typecheck and test", () => {
    const manifest = manifestOf("@ips/p", { private: false, scripts: { test: "vitest run" } });
    const problems = missingScripts(repositoryOf({ "packages/p/package.json": manifest }));
    expect(problems.map(({ says }) => says)).toEqual([
      'has no "typecheck" script.',
      'has no "build" script.',
    ]);
  });

  it("asks for a test script where there are tests, since turbo would pass over them", () => {
    const manifest = manifestOf("@ips/t", { scripts: { typecheck: "tsc" } });
    const problems = missingScripts(
      repositoryOf({ "tooling/t/package.json": manifest, "tooling/t/src/a.test.ts": "" }),
    );
    expect(problems.map(({ says }) => says)).toEqual(['has no "test" script.']);
  });
});

describe("missingReadmes", () => {
  it("finds a package without a README", () => {
    expect(missingReadmes(repositoryOf({ "packages/p/package.json": manifestOf("@ips/p") }))).toHaveLength(1);
  });
});

describe("missingChangesets", () => {
  const published = { "packages/p/package.json": manifestOf("@ips/p", { private: false, version: "0.1.0" }) };

  it("finds a published package that nothing tells about", () => {
    expect(missingChangesets(repositoryOf(published))).toHaveLength(1);
  });

  it("accepts a changeset, or a changelog entry of the present version", () => {
    const changeset = '---\n"@ips/p": minor\n---\n\nThe first rules.\n';
    expect(missingChangesets(repositoryOf({ ...published, ".changeset/first.md": changeset }))).toEqual([]);
    expect(
      missingChangesets(repositoryOf({ ...published, "packages/p/CHANGELOG.md": "## 0.1.0\n" })),
    ).toEqual([]);
    expect(
      missingChangesets(repositoryOf({ ...published, "packages/p/CHANGELOG.md": "## 0.0.9\n" })),
    ).toHaveLength(1);
  });
});
