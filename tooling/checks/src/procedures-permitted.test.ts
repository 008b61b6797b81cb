import { describe, expect, it } from "vitest";
import { unpermittedProcedures } from "./procedures-permitted.ts";

const guarded = { _def: { meta: { permission: "plan.read" } } };
const bare = { _def: {} };

function check(
  procedures: Record<string, { _def: { meta?: unknown } }>,
  list: Record<string, string> = {},
): string[] {
  return unpermittedProcedures(procedures, list, ["plan.read"]);
}

describe("unpermittedProcedures", () => {
  it("accepts a permission of the registry, and a listed exception", () => {
    expect(
      check({ "plan.get": guarded, "session.me": bare }, { "session.me": "says who is signed in" }),
    ).toEqual([]);
  });

  it("finds a procedure that was made without a permission", () => {
    expect(check({ "plan.get": bare })).toEqual(["plan.get has no permission."]);
  });

  it("finds a permission that the registry does not know", () => {
    expect(check({ "plan.get": { _def: { meta: { permission: "plan.raed" } } } })).toHaveLength(1);
  });

  it("finds an exception that is none, or none any more", () => {
    expect(check({ "plan.get": guarded }, { "plan.get": "?" })).toHaveLength(1);
    expect(check({}, { "plan.get": "?" })).toHaveLength(1);
  });
});
