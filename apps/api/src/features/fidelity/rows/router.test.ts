import type { Role } from "@ips/domain";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rejects } from "../../../../test/everyday/refusal.ts";
import { apiTest, type ApiTest, type TestAgency, type TestStaff } from "../../../testing/api-test.ts";
import { weekOf } from "../../team/week-of.ts";
import { addDays } from "@ips/domain";

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

describe("who must not get in", () => {
  test("another program, of the agency or of another, is not found, like one that does not exist", async () => {
    const west = await harbor.addUnit("Harbor West");
    for (const unitId of [west.id, elsewhere.unit.id, v7()])
      await rejects(supervisor.caller.fidelity.rows({ unitId, figure: "jobs" }), "NOT_FOUND");
  });

  test.each<Role>(["specialist", "practitioner", "benefits-planner", "administrator", "trainer", "reviewer"])(
    "a %s may not ask",
    async (role) => {
      const { caller } = await harbor.staff({ role });
      await rejects(caller.fidelity.rows({ figure: "jobs" }), "FORBIDDEN");
    },
  );

  test("a figure that does not exist, and a key that no row has, are no fault of the server", async () => {
    await rejects(supervisor.caller.fidelity.rows({ figure: "wages" as "jobs" }), "BAD_REQUEST");
    const seen = await supervisor.caller.fidelity.rows({ figure: "open-clients", after: "' or true --" });
    expect(seen.rows).toEqual([]);
  });
});

test("a program without records opens to none, and a mean of nothing is no figure", async () => {
  const seen = await supervisor.caller.fidelity.rows({ figure: "mean-days" });
  expect(seen).toMatchObject({ total: 0, figure: null, rows: [], next: null, kind: "entry", how: "mean" });
});

test("two specialists of one name are told apart, each with their own weeks", async () => {
  const [one, other] = [
    await harbor.staff({ role: "specialist", name: "Ana Lopez" }),
    await harbor.staff({ role: "specialist", name: "Ana Lopez" }),
  ];
  const monday = addDays(weekOf(one.actor.today), -7);
  const hours = { weekOf: monday, communityHours: 10, employmentHours: 20 };
  await one.caller.week.save({ weekId: v7(), ...hours, scheduledHours: 20 });
  await other.caller.week.save({ weekId: v7(), ...hours, scheduledHours: 30 });
  const { rows } = await supervisor.caller.fidelity.rows({ figure: "scheduled-hours" });
  const names = rows.map(({ specialist }) => specialist);
  expect(new Set(names).size).toBe(2);
  const [first] = names;
  const own = await supervisor.caller.fidelity.rows({ figure: "scheduled-hours", specialist: first ?? "" });
  expect(own.total).toBe(1);
  expect(own.figure).toBe(rows[0]?.adds);
});
