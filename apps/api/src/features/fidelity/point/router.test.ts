import { addDays, addMonthsRoundingDown, type ProgramEventKind, type Role } from "@ips/domain";
import { pointKeys } from "@ips/contract";
import { treatmentTeam } from "@ips/db";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rejects } from "../../../../test/everyday/refusal.ts";
import { apiTest, type ApiTest, type TestAgency, type TestStaff } from "../../../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
let elsewhere: TestAgency;
let supervisor: TestStaff;
let ana: TestStaff;
let today: string;
beforeAll(async () => {
  api = await apiTest();
  elsewhere = await api.agency({ kind: "ips", name: "Lakeside Mental Health" });
});
beforeEach(async () => {
  harbor = await api.agency({ kind: "ips", name: `Harbor ${v7()}` });
  supervisor = await harbor.staff({ role: "ips-supervisor" });
  ana = await harbor.staff({ role: "specialist", name: "Ana Lopez" });
  ({ today } = supervisor.actor);
});
afterAll(() => api.close());

const record = (kind: ProgramEventKind, on: string, over: object = {}) =>
  supervisor.caller.programEvent.record({ kind, days: [{ eventId: v7(), on }], ...over });
const open = (point: (typeof pointKeys)[number]) => supervisor.caller.fidelity.point({ point });
const answer = (said: boolean | null, on: string, note: string | null = null) =>
  supervisor.caller.programEvent.answer({
    answerId: v7(),
    unitId: harbor.unit.id,
    question: "mutual-cover",
    answer: said,
    on,
    note,
  });

describe("who must not get in", () => {
  test("another program, of the agency or of another, is not found, like one that does not exist", async () => {
    const west = await harbor.addUnit("Harbor West");
    for (const unitId of [west.id, elsewhere.unit.id, v7()])
      await rejects(supervisor.caller.fidelity.point({ unitId, point: "mutual-cover" }), "NOT_FOUND");
  });

  test.each<Role>(["specialist", "practitioner", "benefits-planner", "administrator", "trainer", "reviewer"])(
    "a %s may not ask",
    async (role) => {
      const { caller } = await harbor.staff({ role });
      await rejects(caller.fidelity.point({ point: "mutual-cover" }), "FORBIDDEN");
    },
  );

  test("another program's events and answers stand in none of one's own", async () => {
    const theirs = await elsewhere.staff({ role: "ips-supervisor" });
    await theirs.caller.programEvent.record({ kind: "unit-meeting", days: [{ eventId: v7(), on: today }] });
    const seen = await open("supervisor-role.weekly-supervision");
    expect([seen.events, seen.practice?.recorded]).toEqual([[], false]);
  });

  test("a point that does not exist is no fault of the server", async () => {
    await rejects(open("wages" as "mutual-cover"), "BAD_REQUEST");
  });
});

describe("a point opens to what it was counted from", () => {
  test("each month of the window with its events, whom they were with and who recorded them", async () => {
    await record("field-mentoring", today, { staffId: ana.staffId, note: "Two shops on Main Street" });
    const { practice, events, window } = await open("supervisor-role.field-mentoring");
    const [line] = practice?.lines ?? [];
    expect(line?.spans.map(({ from }) => from)[0]).toBe(window.from);
    expect(line?.spans.at(-1)).toMatchObject({ to: today, kept: true, events: [events[0]?.eventId] });
    expect(line?.spans.slice(0, -1).every(({ kept }) => !kept)).toBe(true);
    expect(events[0]).toMatchObject({
      staff: "Ana Lopez",
      recordedBy: supervisor.name,
      note: "Two shops on Main Street",
    });
    expect([practice?.counted, practice?.of]).toEqual([1, 6]);
  });

  test("what it comes to is what the item says", async () => {
    await record("work-story", today);
    await record("work-story", addMonthsRoundingDown(today, -11));
    await record("treatment-team-meeting", today, { staffId: ana.staffId, teamId: await aTeam() });
    const { items } = await supervisor.caller.fidelity.evidence({ unitId: null });
    const inputs = items
      .flatMap((item) => item.inputs)
      .filter(({ of, key }) => of !== null && key !== "supervisor-role.enough-time");
    expect(inputs.length).toBeGreaterThan(1);
    for (const { key, value, of } of inputs) {
      const { practice } = await open(key as "mutual-cover");
      expect([practice?.counted, practice?.of]).toEqual([value, of]);
    }
  });

  test("weekly points stand by specialist, in the order of names", async () => {
    await harbor.staff({ role: "specialist", name: "Ada Young" });
    await record("contact-log-review", today);
    const { practice } = await open("log-review");
    expect(practice?.lines.map(({ name }) => name)).toEqual(["Ada Young", "Ana Lopez"]);
    expect(practice?.lines.every(({ spans }) => spans.at(-1)?.kept)).toBe(true);
  });

  test("an event taken back is gone from it", async () => {
    const { eventIds } = await record("work-story", today);
    await supervisor.caller.programEvent.takeBack({ eventIds });
    expect((await open("competitive-focus.work-stories")).events).toEqual([]);
  });

  test("the supervisor's time opens to who works there, with their time", async () => {
    const { staff, practice } = await open("supervisor-role.enough-time");
    expect(staff?.map(({ name, role }) => [name, role])).toEqual([
      [supervisor.name, "ips-supervisor"],
      ["Ana Lopez", "specialist"],
    ]);
    expect(practice).toBeNull();
    const specialists = await open("specialists");
    expect(specialists.staff?.map(({ counts }) => counts)).toEqual([false, true]);
  });

  test("an answer opens to all that was said, the latest first, and the latest stands", async () => {
    await answer(false, addDays(today, -30));
    await answer(true, today, "The rota on the wall");
    const { answers } = await open("mutual-cover");
    expect(answers?.map((each) => [each.answer, each.stands, each.note, each.recordedBy])).toEqual([
      [true, true, "The rota on the wall", supervisor.name],
      [false, false, null, supervisor.name],
    ]);
  });

  test("every point opens, also of a program that has recorded nothing", async () => {
    for (const point of pointKeys) {
      const { practice, staff, answers } = await open(point);
      expect(practice !== null || staff !== null || answers !== null).toBe(true);
      expect(practice?.recorded ?? false).toBe(false);
    }
  });
});

test("as a file each span has its line, and free text that begins as a formula does not run", async () => {
  await record("field-mentoring", today, { staffId: ana.staffId, note: "=1+1" });
  const browser = await api.signIn(supervisor);
  const answered = await browser.get("/api/fidelity/point.csv?point=supervisor-role.field-mentoring");
  expect(answered.status).toBe(200);
  const lines = (await answered.text()).split("\r\n");
  expect(lines.some((line) => line.includes(`${today},Field mentoring,Ana Lopez`))).toBe(true);
  expect(lines.some((line) => line.includes('"\t=1+1"'))).toBe(true);
  expect(lines.filter((line) => line.includes(",no")).length).toBe(5);
});

async function aTeam(): Promise<string> {
  const teamId = v7();
  await harbor.system.run((tx) =>
    tx
      .insert(treatmentTeam)
      .values({ id: teamId, agencyId: harbor.id, unitId: harbor.unit.id, name: "North" }),
  );
  return teamId;
}
