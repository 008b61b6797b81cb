import type { Role } from "@ips/domain";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rejects } from "../../../test/everyday/refusal.ts";
import { apiTest, type ApiTest, type TestAgency, type TestStaff } from "../../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
let elsewhere: TestAgency;
let supervisor: TestStaff;
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health" });
  elsewhere = await api.agency({ kind: "ips", name: "Lakeside Mental Health" });
  supervisor = await harbor.staff({ role: "ips-supervisor" });
});
afterAll(() => api.close());

test("a supervisor sees what the records of the own program say, item by item", async () => {
  const seen = await supervisor.caller.fidelity.evidence({ unitId: null });
  expect(seen.program?.unitId).toBe(harbor.unit.id);
  expect(seen.items.map(({ item }) => item)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  expect(seen.range).toEqual({ lowest: 25, highest: 125, maximum: 125, awaiting: 25 });
});

test("a program without records has nothing to count, and no score by default", async () => {
  const { items } = await supervisor.caller.fidelity.evidence({ unitId: harbor.unit.id });
  const caseload = items.find(({ key }) => key === "caseload-size");
  expect(caseload).toMatchObject({ standing: "not-computable", suggestion: null });
});

test("another program, of the agency or of another, is not found, like one that does not exist", async () => {
  const west = await harbor.addUnit("Harbor West");
  for (const unitId of [west.id, elsewhere.unit.id, v7()]) {
    await rejects(supervisor.caller.fidelity.evidence({ unitId }), "NOT_FOUND");
  }
  const { programs } = await supervisor.caller.fidelity.evidence({ unitId: null });
  expect(programs).toEqual([{ unitId: harbor.unit.id, name: harbor.unit.name }]);
});

test.each<Role>(["specialist", "practitioner", "benefits-planner", "administrator", "trainer"])(
  "a %s may not ask",
  async (role) => {
    const { caller } = await harbor.staff({ role });
    await rejects(caller.fidelity.evidence({ unitId: null }), "FORBIDDEN");
  },
);
