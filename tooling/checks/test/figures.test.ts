import * as domain from "@ips/domain";
import { describe, expect, it } from "vitest";
import { figureProblems, figuresAmong, ruleProblems } from "../src/figures-cited.ts";

describe("the rules of @ips/domain", () => {
  it("has rules and figures to look at", () => {
    expect(domain.rules.length).toBeGreaterThan(0);
    expect(figuresAmong(domain).length).toBeGreaterThan(0);
  });

  it("names its source for every rule", () => {
    expect(domain.rules.flatMap(ruleProblems)).toEqual([]);
  });

  it("has dated, cited rows for every figure", () => {
    expect(figuresAmong(domain).flatMap(figureProblems)).toEqual([]);
  });
});
