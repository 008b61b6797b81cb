import { describe, expect, test } from "vitest";
import { bumpedVersion, expectedVersions } from "../src/check/expected-versions.ts";
import type { Bump } from "../src/golden/bumps.ts";

describe("a version", () => {
  test.each([
    ["0.1.0", "minor", "0.2.0"],
    ["0.1.0", "major", "1.0.0"],
    ["0.1.4", "patch", "0.1.5"],
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "none", "1.2.3"],
  ] as const)("%s moved by %s is %s", (version, bump, moved) => {
    expect(bumpedVersion(version, bump)).toBe(moved);
  });
});

describe("a release", () => {
  const domain = { name: "@ips/domain", version: "0.1.0" };
  const crosswalk = {
    name: "@ips/crosswalk",
    version: "0.1.0",
    dependencies: { "@ips/domain": "workspace:^" },
  };
  const versions = (bumps: Record<string, Bump>) =>
    expectedVersions([domain, crosswalk], (name) => bumps[name] ?? "none");

  test("moves what depends on a version that its range no longer takes", () => {
    expect(versions({ "@ips/domain": "minor" })).toEqual({
      "@ips/domain": "0.2.0",
      "@ips/crosswalk": "0.1.1",
    });
  });

  test("leaves alone what depends on a version that its range takes", () => {
    expect(versions({ "@ips/domain": "patch" })).toEqual({
      "@ips/domain": "0.1.1",
      "@ips/crosswalk": "0.1.0",
    });
  });

  test("moves a package as far as its own changesets say", () => {
    expect(versions({ "@ips/domain": "major", "@ips/crosswalk": "minor" })).toEqual({
      "@ips/domain": "1.0.0",
      "@ips/crosswalk": "0.2.0",
    });
  });
});
