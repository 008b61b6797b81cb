import { describe, expect, it } from "vitest";
import { chooseSteps, steps } from "./steps.mjs";

describe("chooseSteps", () => {
  it("takes every step when none is named", () => {
    expect(chooseSteps([])).toEqual(steps);
  });

  it("keeps the usual order, whatever the order they were named in", () => {
    expect(chooseSteps(["unit", "types"]).map((step) => step.name)).toEqual(["types", "unit"]);
  });

  it("lists the steps there are when one is unknown", () => {
    expect(() => chooseSteps(["unti"])).toThrow(/no step called unti[\s\S]*unit/);
  });
});
