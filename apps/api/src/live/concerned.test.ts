import type { Actor } from "@ips/db";
import { roles } from "@ips/domain";
import { expect, test } from "vitest";
import { concernsMany, hearsOfRecords } from "./concerned.ts";

const many = { k: "many", a: "harbor", u: "east" } as const;
const page = (role: Actor["role"], over: Partial<Actor> = {}) => ({
  actor: { agencyId: "harbor", unitIds: ["east"], role, ...over } as Actor,
  watch: null,
});

test("a reviewer's page hears of no record, not even that many changed; a specialist's hears of its own program", () => {
  expect(roles.filter((role) => !hearsOfRecords({ role }))).toEqual(
    expect.arrayContaining(["reviewer", "trainer", "administrator"]),
  );
  expect(concernsMany(page("reviewer"), many)).toBe(false);
  expect(concernsMany(page("specialist"), many)).toBe(true);
  expect(concernsMany(page("specialist", { unitIds: ["west"] }), many)).toBe(false);
});
