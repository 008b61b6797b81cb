import { describe, expect, test } from "vitest";
import { manifestProblems } from "../src/check/manifest-problems.ts";
import type { Manifest } from "../src/check/public-packages.ts";

const siblings = { "@ips/domain": "0.2.0", "@ips/crosswalk": "0.2.0" };
const whole: Manifest = {
  name: "@ips/crosswalk",
  version: "0.2.0",
  license: "Apache-2.0",
  description: "The eight pairs.",
  sideEffects: false,
  dependencies: { "@ips/domain": "^0.2.0" },
};

describe("the manifest of an archive", () => {
  test("is whole when its siblings are asked for in their own version", () => {
    expect(manifestProblems(whole, siblings)).toEqual([]);
  });

  test.each([
    [
      "a range of this workspace",
      { dependencies: { "@ips/domain": "workspace:^" } },
      "only this workspace understands",
    ],
    ["a range of the catalog", { dependencies: { zod: "catalog:" } }, "only this workspace understands"],
    ["a sibling in an old version", { dependencies: { "@ips/domain": "^0.1.0" } }, "its version is 0.2.0"],
    [
      "a package that is not published",
      { dependencies: { "@ips/policy": "^0.1.0" } },
      "which is not published",
    ],
    ["side effects that nobody ruled out", { sideEffects: true }, "has no side effects"],
    ["no license", { name: "@ips/db", license: undefined }, "has no license"],
    [
      "a library under the rules",
      { name: "@ips/domain", dependencies: { dayjs: "^1.0.0" } },
      "must need nothing",
    ],
  ])("is refused with %s", (_, other, says) => {
    expect(manifestProblems({ ...whole, ...other } as Manifest, siblings).join("\n")).toContain(says);
  });
});
