import { addDays, type Role } from "@ips/domain";
import { v7 } from "uuid";
import { beforeEach, afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownRowFigures } from "@ips/contract";
import { rejects } from "../../../../test/everyday/refusal.ts";
import { apiTest, type ApiTest, type TestAgency, type TestStaff } from "../../../testing/api-test.ts";
import { weekOf } from "../../team/week-of.ts";

let api: ApiTest;
let harbor: TestAgency;
let supervisor: TestStaff;
let ana: TestStaff;
let ben: TestStaff;
let monday: string;
beforeAll(async () => {
  api = await apiTest();
});
beforeEach(async () => {
  harbor = await api.agency({ kind: "ips", name: `Harbor ${v7()}` });
  supervisor = await harbor.staff({ role: "ips-supervisor" });
  ana = await harbor.staff({ role: "specialist", name: "Ana Lopez" });
  ben = await harbor.staff({ role: "specialist", name: "Ben Ortiz" });
  monday = addDays(weekOf(ana.actor.today), -7);
  await week(ana, 30);
  await week(ben, 10);
});
afterAll(() => api.close());

const week = (who: TestStaff, communityHours: number) =>
  who.caller.week.save({
    weekId: v7(),
    weekOf: monday,
    scheduledHours: 40,
    communityHours,
    employmentHours: 40,
  });

describe("a specialist's own figures", () => {
  test("are the specialist's: a colleague's weeks and mentoring are neither counted nor named", async () => {
    for (const staffId of [ana.staffId, ben.staffId])
      await supervisor.caller.programEvent.record({
        kind: "field-mentoring",
        staffId,
        days: [{ eventId: v7(), on: monday }],
        note: `with ${staffId}`,
      });
    const own = await ana.caller.fidelity.own();
    expect(own.community).toEqual({ communityHours: 30, scheduledHours: 40, source: "weekly-time" });
    expect(own.employerContact).toMatchObject({ inPerson: 0, weeksWorked: 1 });
    expect(own.withMe).toHaveLength(1);
    const told = JSON.stringify(own);
    for (const secret of [ben.staffId, ben.name, "Ortiz"]) expect(told).not.toContain(secret);
  });

  test("open to the specialist's own records alone, whatever the figure", async () => {
    for (const figure of ownRowFigures) {
      const told = JSON.stringify(await ana.caller.fidelity.ownRows({ figure }));
      expect(told).not.toContain("Ortiz");
    }
    const hours = await ana.caller.fidelity.ownRows({ figure: "community-hours" });
    expect([hours.total, hours.figure]).toEqual([1, 30]);
  });

  test("a figure of the whole program is not theirs to open", async () => {
    await rejects(ana.caller.fidelity.ownRows({ figure: "open-clients" }), "NOT_FOUND");
    await rejects(ana.caller.fidelity.ownRows({ figure: "jobs" }), "NOT_FOUND");
    await rejects(ana.caller.fidelity.rows({ figure: "community-hours" }), "FORBIDDEN");
  });

  test("are of the time that is chosen: its months, up to its day", async () => {
    const { today } = ana.actor;
    const of = async (asked: { months?: number; asOf?: string }) => {
      const { window, community } = await ana.caller.fidelity.own(asked);
      return [window.to, community?.communityHours ?? null];
    };
    expect(await of({})).toEqual([today, 30]);
    expect(await of({ months: 1 })).toEqual([today, 30]);
    expect(await of({ months: 1, asOf: addDays(monday, -1) })).toEqual([addDays(monday, -1), null]);
    const rows = await ana.caller.fidelity.ownRows({
      figure: "community-hours",
      months: 1,
      asOf: addDays(monday, -1),
    });
    expect([rows.total, rows.window.to]).toEqual([0, addDays(monday, -1)]);
  });

  test("of a day to come, or of no month, are refused at the field", async () => {
    const tomorrow = addDays(ana.actor.today, 1);
    await rejects(ana.caller.fidelity.own({ asOf: tomorrow }), "BAD_REQUEST");
    await rejects(ana.caller.fidelity.ownRows({ figure: "weeks-worked", asOf: tomorrow }), "BAD_REQUEST");
    for (const months of [0, 25, 1.5]) await rejects(ana.caller.fidelity.own({ months }), "BAD_REQUEST");
  });

  test("nothing on record is said as that", async () => {
    const cleo = await harbor.staff({ role: "specialist" });
    expect(await cleo.caller.fidelity.own()).toMatchObject({
      caseload: { open: 0 },
      community: null,
      vrContact: null,
      firstContact: { entered: 0, meanDays: null },
      withMe: [],
    });
  });

  test.each<Role>(["ips-supervisor", "practitioner", "administrator", "trainer", "reviewer"])(
    "a %s has none",
    async (role) => {
      const { caller } = await harbor.staff({ role });
      await rejects(caller.fidelity.own(), "FORBIDDEN");
      await rejects(caller.fidelity.ownRows({ figure: "weeks-worked" }), "FORBIDDEN");
    },
  );
});
