import { describe, expect, it } from "vitest";
import { cycles, wrongDirections } from "./direction.ts";
import { manifestOf } from "./manifest-of.ts";
import { describeProblem } from "./problem.ts";
import { repositoryOf } from "./repository.ts";

const plan = {
  "@ips/low": [],
  "@ips/high": ["@ips/low"],
  "@ips/api": ["@ips/low"],
  "@ips/portal": ["@ips/api"],
};
const low = manifestOf("@ips/low");

function says(texts: Record<string, string>): string[] {
  return wrongDirections(repositoryOf(texts), plan).map(describeProblem);
}

describe("wrongDirections", () => {
  it("accepts an arrow of the plan", () => {
    const high = manifestOf("@ips/high", { dependencies: { "@ips/low": "workspace:^" } });
    const source = 'import { x } from "@ips/low";';
    expect(
      says({
        "packages/low/package.json": low,
        "packages/high/package.json": high,
        "packages/high/src/a.ts": source,
      }),
    ).toEqual([]);
  });

  it("finds a development dependency against the plan", () => {
    const wrong = manifestOf("@ips/low", { devDependencies: { "@ips/high": "workspace:^" } });
    expect(says({ "packages/low/package.json": wrong })).toEqual([
      "packages/low/package.json: @ips/low may not depend on @ips/high (see arrows.ts).",
    ]);
  });

  it("finds a package that the plan does not know", () => {
    expect(says({ "packages/new/package.json": manifestOf("@ips/new") })[0]).toContain("has no place");
  });

  it("finds an import of a package that the manifest does not name", () => {
    const texts = {
      "packages/high/package.json": manifestOf("@ips/high"),
      "packages/high/src/a.ts": 'export * from "@ips/low";',
    };
    expect(says(texts)).toEqual([
      "packages/high/src/a.ts:1: @ips/low is imported but not in @ips/high's package.json.",
    ]);
  });

  it("finds an import that climbs into another package", () => {
    const texts = {
      "packages/low/package.json": low,
      "packages/low/src/a.ts": '\nimport "../../high/src/b.ts";',
    };
    expect(says(texts)).toEqual([
      "packages/low/src/a.ts:2: ../../high/src/b.ts leaves @ips/low; import the package it is in.",
    ]);
  });

  it("finds a value taken from the API, of which portals know only the types", () => {
    const portal = manifestOf("@ips/portal", { devDependencies: { "@ips/api": "workspace:^" } });
    const texts = (line: string) => ({ "apps/portal/package.json": portal, "apps/portal/src/a.ts": line });
    expect(says(texts('import type { Router } from "@ips/api/router";'))).toEqual([]);
    expect(says(texts('import { Router } from "@ips/api/router";'))[0]).toContain("known by type only");
  });

  it("finds a development dependency that is used at run time", () => {
    const high = manifestOf("@ips/high", { devDependencies: { "@ips/low": "workspace:^" } });
    const texts = {
      "packages/high/package.json": high,
      "packages/high/src/a.ts": 'import { x } from "@ips/low";',
    };
    expect(says(texts)[0]).toContain("move it from devDependencies");
    expect(
      says({
        "packages/high/package.json": high,
        "packages/high/src/a.test.ts": 'import { x } from "@ips/low";',
      }),
    ).toEqual([]);
  });
});

describe("cycles", () => {
  it("finds a circle that only a development dependency closes", () => {
    const repository = repositoryOf({
      "packages/a/package.json": manifestOf("@ips/a", { dependencies: { "@ips/b": "workspace:^" } }),
      "packages/b/package.json": manifestOf("@ips/b", { devDependencies: { "@ips/a": "workspace:^" } }),
    });
    expect(cycles(repository).map(({ says: text }) => text)).toEqual([
      "@ips/a → @ips/b → @ips/a is a circle; turn one arrow round or cut it.",
    ]);
  });
});
