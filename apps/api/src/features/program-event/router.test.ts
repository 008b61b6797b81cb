import { addDays, type ProgramEventKind, type Role } from "@ips/domain";
import { treatmentTeam } from "@ips/db";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rejects } from "../../../test/everyday/refusal.ts";
import { apiTest, type ApiTest, type TestAgency, type TestStaff } from "../../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
let supervisor: TestStaff;
let ana: TestStaff;
let elsewhere: TestAgency;
let today: string;
const teamId = v7();
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

const days = (...on: readonly string[]) => on.map((each) => ({ eventId: v7(), on: each }));
const record = (kind: ProgramEventKind, over: object = {}) =>
  supervisor.caller.programEvent.record({ kind, days: days(today), ...over });
const itemOf = async (item: number) =>
  (await supervisor.caller.fidelity.evidence({ unitId: null })).items.find((each) => each.item === item);

describe("who must not get in", () => {
  test.each<Role>(["specialist", "practitioner", "benefits-planner", "administrator", "trainer", "reviewer"])(
    "a %s records, answers and reads nothing",
    async (role) => {
      const { caller } = await harbor.staff({ role });
      const eventId = v7();
      await rejects(caller.programEvent.list({}), "FORBIDDEN");
      await rejects(
        caller.programEvent.record({ kind: "unit-meeting", days: [{ eventId, on: today }] }),
        "FORBIDDEN",
      );
      await rejects(caller.programEvent.takeBack({ eventIds: [eventId] }), "FORBIDDEN");
    },
  );

  test("another program is not found, and nothing is written there", async () => {
    const west = await harbor.addUnit("Harbor West");
    for (const unitId of [west.id, elsewhere.unit.id, v7()]) {
      await rejects(supervisor.caller.programEvent.list({ unitId }), "NOT_FOUND");
      await rejects(record("unit-meeting", { unitId }), "NOT_FOUND");
      await rejects(
        supervisor.caller.programEvent.answer({
          answerId: v7(),
          unitId,
          question: "mutual-cover",
          answer: true,
          on: today,
        }),
        "NOT_FOUND",
      );
    }
  });

  test("a specialist or a team of another program is not found", async () => {
    const stranger = await elsewhere.staff({ role: "specialist" });
    const planner = await harbor.staff({ role: "benefits-planner" });
    for (const staffId of [stranger.staffId, planner.staffId, v7()])
      await rejects(record("field-mentoring", { staffId }), "NOT_FOUND");
    await rejects(record("team-meeting-visit", { teamId: v7() }), "NOT_FOUND");
    expect((await supervisor.caller.programEvent.list({})).total).toBe(0);
  });
});

describe("what a program records", () => {
  test("is listed the latest first, with whom it was and who wrote it", async () => {
    await record("field-mentoring", {
      staffId: ana.staffId,
      note: " Two shops on Main Street ",
      days: days(addDays(today, -3)),
    });
    await record("steering-committee", { executivePresent: true });
    const { events, total, specialists } = await supervisor.caller.programEvent.list({});
    expect(total).toBe(2);
    expect(events.map(({ kind, on }) => [kind, on])).toEqual([
      ["steering-committee", today],
      ["field-mentoring", addDays(today, -3)],
    ]);
    expect(events[1]).toMatchObject({
      staff: { name: "Ana Lopez" },
      note: "Two shops on Main Street",
      recordedBy: supervisor.name,
      mine: true,
    });
    expect(specialists).toEqual([{ staffId: ana.staffId, name: "Ana Lopez" }]);
  });

  test("on several days is one act, written once however often it is sent, and taken back together", async () => {
    const sent = {
      kind: "unit-meeting" as const,
      days: days(today, addDays(today, -7), addDays(today, -14)),
    };
    const { eventIds } = await supervisor.caller.programEvent.record(sent);
    await supervisor.caller.programEvent.record(sent);
    expect((await supervisor.caller.programEvent.list({})).total).toBe(3);
    await supervisor.caller.programEvent.takeBack({ eventIds });
    expect((await supervisor.caller.programEvent.list({})).total).toBe(0);
  });

  test("is refused as a whole where one of the days has not come, or a key is another event's", async () => {
    await rejects(
      record("unit-meeting", { days: days(today, addDays(today, 1)) }),
      "CONFLICT",
      "milestone.in-future",
    );
    const taken = days(today);
    await record("unit-meeting", { days: taken });
    await rejects(record("work-story", { days: [...days(today), ...taken] }), "CONFLICT", "already-there");
    expect((await supervisor.caller.programEvent.list({})).total).toBe(1);
  });

  test("names what its kind needs, and nothing else", async () => {
    await rejects(record("field-mentoring"), "BAD_REQUEST");
    await rejects(record("unit-meeting", { staffId: ana.staffId }), "BAD_REQUEST");
    await rejects(record("team-meeting-visit"), "BAD_REQUEST");
    await rejects(record("steering-committee"), "BAD_REQUEST");
    await rejects(record("unit-meeting", { note: "x".repeat(501) }), "BAD_REQUEST");
    await expect(record("contact-log-review")).resolves.toHaveProperty("eventIds");
    await expect(record("contact-log-review", { staffId: ana.staffId })).resolves.toHaveProperty("eventIds");
  });

  test("is taken back by whoever wrote it alone", async () => {
    const { eventIds } = await record("work-story");
    const other = await harbor.staff({ role: "ips-supervisor" });
    await rejects(other.caller.programEvent.takeBack({ eventIds }), "CONFLICT", "undo.too-late");
    await rejects(supervisor.caller.programEvent.takeBack({ eventIds: [v7()] }), "NOT_FOUND");
    await rejects(supervisor.caller.programEvent.takeBack({ eventIds: [...eventIds, v7()] }), "NOT_FOUND");
    expect((await supervisor.caller.programEvent.list({})).total).toBe(1);
  });

  test("a treatment team of the program can be named", async () => {
    await harbor.system.run((tx) =>
      tx
        .insert(treatmentTeam)
        .values({ id: teamId, agencyId: harbor.id, unitId: harbor.unit.id, name: "North team" }),
    );
    await record("treatment-team-meeting", { staffId: ana.staffId, teamId });
    const { events, teams } = await supervisor.caller.programEvent.list({});
    expect(events[0]?.team).toEqual({ teamId, name: "North team" });
    expect(teams).toEqual([{ teamId, name: "North team" }]);
  });
});

describe("the evidence of the program", () => {
  test("counts what was recorded, and takes the answer where nothing is", async () => {
    await record("field-mentoring", { staffId: ana.staffId });
    await supervisor.caller.programEvent.answer({
      answerId: v7(),
      question: "supervisor-role.outcome-goals",
      answer: true,
      on: today,
    });
    const role = await itemOf(8);
    expect(role?.inputs).toContainEqual({
      key: "supervisor-role.field-mentoring",
      value: 1,
      of: 6,
      specialist: null,
    });
    expect(role?.inputs).toContainEqual({
      key: "supervisor-role.outcome-goals",
      value: 1,
      of: null,
      specialist: null,
    });
  });

  test("the latest answer stands; taken back, the one before it does", async () => {
    const answer = (said: boolean | null, on = today) => {
      const answerId = v7();
      return supervisor.caller.programEvent
        .answer({ answerId, question: "disclosure.pros-and-cons", answer: said, on })
        .then(() => answerId);
    };
    const given = async () =>
      (await itemOf(13))?.inputs
        .filter(({ key }) => key === "disclosure.pros-and-cons")
        .map(({ value }) => value);
    await answer(false, addDays(today, -10));
    const later = await answer(true);
    expect(await given()).toEqual([1]);
    await supervisor.caller.programEvent.takeBackAnswer({ answerId: later });
    expect(await given()).toEqual([0]);
    await answer(null);
    expect(await given()).toEqual([]);
    const { answers } = await supervisor.caller.programEvent.list({});
    expect(answers).toMatchObject([{ question: "disclosure.pros-and-cons", answer: null }]);
  });

  test("an answer of one program is no answer of another", async () => {
    await supervisor.caller.programEvent.answer({
      answerId: v7(),
      question: "mutual-cover",
      answer: true,
      on: today,
    });
    const lead = await elsewhere.staff({ role: "ips-supervisor" });
    expect((await lead.caller.programEvent.list({})).answers).toEqual([]);
  });
});

describe("how the program reads its evidence", () => {
  test("is the defaults until it is set, then what was set last, with who and when", async () => {
    const before = await supervisor.caller.fidelity.evidence({ unitId: null });
    expect(before.reading).toMatchObject({ months: 6, since: null, setBy: null });
    const settings = { ...before.reading.settings, diversity: "beside-largest-share" as const };
    const sent = { settingId: v7(), unitId: harbor.unit.id, months: 3, settings };
    await supervisor.caller.fidelity.saveReading(sent);
    await supervisor.caller.fidelity.saveReading(sent);
    const after = await supervisor.caller.fidelity.evidence({ unitId: null });
    expect(after.reading).toEqual({ months: 3, settings, since: today, setBy: supervisor.name });
    expect(after.window.from > before.window.from).toBe(true);
    expect((await supervisor.caller.fidelity.rows({ figure: "jobs" })).window).toEqual(after.window);
  });

  test.each([0, 25, 1.5])("%s months are refused", async (months) => {
    const { reading } = await supervisor.caller.fidelity.evidence({ unitId: null });
    const sent = { settingId: v7(), unitId: harbor.unit.id, months, settings: reading.settings };
    await rejects(supervisor.caller.fidelity.saveReading(sent), "BAD_REQUEST");
  });
});
