import { expect, test } from "vitest";
import { emptyInvite, inviteInputOf, inviteProblems } from "./invite-values.ts";

const units = [{ unitId: "018f0000-0000-7000-8000-000000000001", name: "Harbor East" }];
const filled = {
  ...emptyInvite(null, units),
  name: " Ana Lopez ",
  number: "S01",
  email: "ana@harbor.example",
  role: "specialist",
};

test("somebody new needs name, number, address and role", () => {
  expect(Object.keys(inviteProblems(emptyInvite(null, units), true))).toEqual([
    "name",
    "number",
    "email",
    "role",
  ]);
});

test("the only program is chosen already", () => {
  expect(emptyInvite(null, units).unitId).toBe(units[0]?.unitId);
});

test("half a position can be written with a comma", () => {
  expect(inviteProblems({ ...filled, fte: "0,5" }, true)).toEqual({});
  expect(inviteInputOf({ ...filled, fte: "0,5" }, null).staff).toMatchObject({ name: "Ana Lopez", fte: 0.5 });
});

test.each(["three", "2.1", "-1"])("a share of “%s” is refused at its field", (fte) => {
  expect(inviteProblems({ ...filled, fte }, true).fte).toBeDefined();
});

test("no program chosen is the whole agency", () => {
  expect(inviteInputOf({ ...filled, unitId: "" }, null).unitId).toBeNull();
});
