import { describe, expect, it } from "vitest";
import { openTables } from "./row-security.ts";

const safe = { name: "public.client", enabled: true, forced: true, policies: 2 };

describe("openTables", () => {
  it("accepts a table whose row security is forced and says something", () => {
    expect(openTables([safe])).toEqual([]);
  });

  it.each([
    ["without row security", { enabled: false }],
    ["whose owner passes it by", { forced: false }],
    ["without a policy", { policies: 0 }],
  ])("finds a table %s", (_, change) => {
    expect(openTables([{ ...safe, ...change }])).toHaveLength(1);
  });

  it("accepts a table with a reason", () => {
    expect(openTables([{ ...safe, enabled: false }], { "public.client": "holds nothing" })).toEqual([]);
  });
});
