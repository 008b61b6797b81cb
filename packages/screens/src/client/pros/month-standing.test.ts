import type { ProsMonthOutput } from "@ips/contract";
import { expect, test } from "vitest";
import { monthBeside, monthStanding } from "./month-standing.ts";

const contact = {
  id: "c1",
  on: "2026-10-05",
  startsAt: "10:00",
  minutes: 30,
  place: "worksite",
  component: "ors",
  payer: "medicaid",
  oneToOne: true,
  vocational: true,
} as const;
const month = (contacts: ProsMonthOutput["contacts"]): ProsMonthOutput => ({
  offered: true,
  month: "2026-10",
  contacts,
  jobs: [{ startedOn: "2026-06-01", endedOn: null, hoursPerWeek: 10 }],
  jobsNotAnswered: 0,
});

test("two services one to one support the add-on; a group in the workplace is named", () => {
  expect(monthStanding(month([contact, { ...contact, id: "c2" }])).addOn.ors).toBe("supported");
  const group = monthStanding(month([contact, { ...contact, id: "c2", oneToOne: false }]));
  expect(group.addOn.reasons).toEqual(["fewer-than-two-services"]);
  expect(group.notOneToOne).toEqual([{ id: "c2", on: "2026-10-05", answer: "no" }]);
  expect(monthStanding(month([{ ...contact, oneToOne: null }])).notOneToOne[0]?.answer).toBe("not-answered");
});

test("what VR pays for is kept apart, and a contact without a payer is named", () => {
  const { minutes } = monthStanding(
    month([contact, { ...contact, id: "c2", payer: "state-vr" }, { ...contact, id: "c3", payer: null }]),
  );
  expect(minutes).toMatchObject({ counted: 30, paidByVr: 30, payerMissing: ["c3"] });
});

test("the months of a year's end follow one another", () => {
  expect([monthBeside("2026-01", -1), monthBeside("2026-12", 1), monthBeside("2026-06", 1)]).toEqual([
    "2025-12",
    "2027-01",
    "2026-07",
  ]);
});
