import type { Role } from "@ips/domain";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rejects } from "../../../test/everyday/refusal.ts";
import { apiTest, type ApiTest, type TestAgency, type TestStaff } from "../../testing/api-test.ts";
import { weekOf } from "../team/week-of.ts";

let api: ApiTest;
let harbor: TestAgency;
let ana: TestStaff;
let ben: TestStaff;
let monday: string;
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health" });
  ana = await harbor.staff({ role: "specialist", name: "Ana Lopez" });
  ben = await harbor.staff({ role: "specialist", name: "Ben Ortiz" });
  monday = weekOf(ana.actor.today);
});
afterAll(() => api.close());

const fullWeek = { scheduledHours: 37.5, communityHours: 24.25, employmentHours: 37.5 };

test("half a year of one's own weeks is shown, this one first, empty until entered", async () => {
  const { weeks } = await ana.caller.week.list();
  expect(weeks).toHaveLength(26);
  expect(weeks[0]).toEqual({
    weekOf: monday,
    hours: null,
    notes: { contacts: 0, minutesAway: 0, employers: 0 },
  });
});

test("a week is entered, and entered again it is corrected: one row, and the history keeps both", async () => {
  const { id } = await ana.caller.week.save({ weekId: v7(), weekOf: monday, ...fullWeek });
  const again = await ana.caller.week.save({ weekId: v7(), weekOf: monday, ...fullWeek, communityHours: 20 });
  expect(again.id).toBe(id);
  const { weeks } = await ana.caller.week.list();
  expect(weeks[0]?.hours).toEqual({ ...fullWeek, communityHours: 20 });
});

test("a colleague's weeks are neither seen nor touched", async () => {
  await ana.caller.week.save({ weekId: v7(), weekOf: monday, ...fullWeek });
  const seen = await ben.caller.week.list();
  expect(seen.weeks.every(({ hours }) => hours === null)).toBe(true);
  await ben.caller.week.save({ weekId: v7(), weekOf: monday, ...fullWeek, scheduledHours: 40 });
  const { weeks } = await ana.caller.week.list();
  expect(weeks[0]?.hours?.scheduledHours).toBe(37.5);
});

test("what she entered is part of what the program's records say", async () => {
  const supervisor = await harbor.staff({ role: "ips-supervisor" });
  const before = new Date(`${monday}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 7);
  const lastMonday = before.toISOString().slice(0, 10);
  await ana.caller.week.save({ weekId: v7(), weekOf: lastMonday, ...fullWeek });
  const { items } = await supervisor.caller.fidelity.evidence({ unitId: null });
  const hours = items.find(({ key }) => key === "community-based")?.inputs;
  expect(hours).toContainEqual({
    key: "community-hours",
    value: 24.25,
    specialist: "Ana Lopez",
    of: null,
  });
});

test("a week that has not begun, a day that is no Monday and hours that no week has are refused", async () => {
  const save = (over: object) => ana.caller.week.save({ weekId: v7(), weekOf: monday, ...fullWeek, ...over });
  await rejects(save({ weekOf: "2999-12-30" }), "CONFLICT", "week.not-begun");
  await rejects(save({ weekOf: "2026-11-21" }), "BAD_REQUEST");
  await rejects(save({ scheduledHours: 168.01 }), "BAD_REQUEST");
  await rejects(save({ scheduledHours: -0.25 }), "BAD_REQUEST");
  await rejects(save({ communityHours: 37.51 }), "BAD_REQUEST");
  await rejects(save({ employmentHours: 1.234 }), "BAD_REQUEST");
  await expect(save({ communityHours: 37.5 })).resolves.toHaveProperty("id");
});

test.each<Role>(["ips-supervisor", "practitioner", "benefits-planner", "administrator", "trainer"])(
  "a %s has no week to enter",
  async (role) => {
    const { caller } = await harbor.staff({ role });
    await rejects(caller.week.list(), "FORBIDDEN");
  },
);
