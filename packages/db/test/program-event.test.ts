import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import * as t from "../src/schema/index.ts";
import { asActor, aTestAgency, aTestStaff, type TestAgency, type TestStaff } from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let agency: TestAgency;
let supervisor: TestStaff;
let ana: TestStaff;
let ben: TestStaff;
beforeAll(async () => {
  const { owner } = database();
  agency = await aTestAgency(owner, { units: ["East", "West"] });
  supervisor = await aTestStaff(owner, agency, { role: "ips-supervisor", unitIds: [unitId()] });
  ana = await aTestStaff(owner, agency);
  ben = await aTestStaff(owner, agency);
});

const as = <T>(who: TestStaff, run: Parameters<typeof asActor<T>>[2]) =>
  asActor(database().app, who.actor(), run);
const unitId = (index = 0) => agency.units[index]?.id ?? "";
const event = (over: object = {}) => ({
  id: v7(),
  agencyId: agency.id,
  unitId: unitId(),
  kind: "field-mentoring" as const,
  onDate: "2026-05-05",
  staffId: ana.id,
  recordedByName: "Somebody else",
  ...over,
});
const write = async (who: TestStaff, over: object = {}) => {
  const row = event(over);
  await as(who, (tx) => tx.insert(t.programEvent).values(row));
  return row.id;
};
const answer = async (over: object = {}) => {
  const row = { id: v7(), agencyId: agency.id, unitId: unitId(), question: "mutual-cover", answer: true };
  await as(supervisor, (tx) => tx.insert(t.itemAnswer).values({ ...row, onDate: "2026-05-05", ...over }));
  return row.id;
};
const seenBy = (who: TestStaff, id: string) =>
  as(who, (tx) => tx.select().from(t.programEvent)).then((rows) => rows.find((row) => row.id === id));
const takeBack = (who: TestStaff, what: "program_event" | "item_answer", id: string) =>
  refusal(as(who, (tx) => tx.execute(sql`select ${sql.raw(`app.take_back_${what}`)}(${id}::uuid)`)));

describe("an event of a program", () => {
  test("carries the name of whoever wrote it, whatever was sent", async () => {
    const seen = await seenBy(supervisor, await write(supervisor));
    expect(seen).toMatchObject({ recordedByName: supervisor.name, recordedByStaffId: supervisor.id });
  });

  test("is read by the specialist whom it was with, and by no other", async () => {
    const id = await write(supervisor);
    expect(await seenBy(ana, id)).toBeDefined();
    expect(await seenBy(ben, id)).toBeUndefined();
    expect(
      await seenBy(ana, await write(supervisor, { kind: "unit-meeting", staffId: null })),
    ).toBeUndefined();
  });

  test("is not a specialist's to write, nor for another program", async () => {
    expect(await refusal(write(ana))).toBe("42501");
    expect(await refusal(write(supervisor, { unitId: unitId(1) }))).toBe("42501");
  });

  test("says something in its note, or has none", async () => {
    expect(await refusal(write(supervisor, { note: " " }))).toBe("program_event_note_short");
    expect(await refusal(write(supervisor, { note: "x".repeat(501) }))).toBe("program_event_note_short");
    expect(await refusal(write(supervisor, { note: "x".repeat(500) }))).toBe("accepted");
  });

  test("is never changed or removed", async () => {
    for (const statement of ["update program_event set note = 'other'", "delete from program_event"])
      expect(await refusal(as(supervisor, (tx) => tx.execute(statement)))).toBe("42501");
  });
});

describe("taking back", () => {
  test("is for whoever wrote it, within a day, once however often it is sent", async () => {
    const id = await write(supervisor);
    const other = await aTestStaff(database().owner, agency, { role: "ips-supervisor" });
    expect(await takeBack(other, "program_event", id)).toBe("taken_back_within_a_day");
    expect(await takeBack(ana, "program_event", id)).toBe("P0002");
    expect(await takeBack(supervisor, "program_event", id)).toBe("accepted");
    expect(await takeBack(supervisor, "program_event", id)).toBe("accepted");
    expect(await seenBy(supervisor, id)).toBeUndefined();
  });

  test("finds nothing of another agency, as of what does not exist", async () => {
    const elsewhere = await aTestAgency(database().owner);
    const stranger = await aTestStaff(database().owner, elsewhere, { role: "ips-supervisor" });
    expect(await takeBack(stranger, "program_event", await write(supervisor))).toBe("P0002");
    expect(await takeBack(stranger, "item_answer", await answer())).toBe("P0002");
    expect(await takeBack(stranger, "item_answer", v7())).toBe("P0002");
  });

  test("an answer makes the earlier one stand again", async () => {
    const question = `question-${v7()}`;
    await answer({ question, answer: false, onDate: "2026-04-01" });
    const later = await answer({ question, answer: null });
    expect(await takeBack(supervisor, "item_answer", later)).toBe("accepted");
    const rows = await as(supervisor, (tx) => tx.select().from(t.itemAnswer));
    expect(rows.filter((row) => row.question === question).map((row) => row.answer)).toEqual([false]);
  });
});

test("a specialist reads no answers and no settings of the program", async () => {
  await answer();
  expect(await as(ana, (tx) => tx.select().from(t.itemAnswer))).toEqual([]);
  await as(supervisor, (tx) =>
    tx
      .insert(t.fidelitySetting)
      .values({ id: v7(), agencyId: agency.id, unitId: unitId(), months: 6, fromOn: "2026-05-05" }),
  );
  expect(await as(ana, (tx) => tx.select().from(t.fidelitySetting))).toEqual([]);
});

test.each([
  [0, "fidelity_setting_months_possible"],
  [1, "accepted"],
  [24, "accepted"],
  [25, "fidelity_setting_months_possible"],
])("a window of %i months is %s", async (months, outcome) => {
  const row = { id: v7(), agencyId: agency.id, unitId: unitId(), months, fromOn: "2026-05-05" };
  expect(await refusal(as(supervisor, (tx) => tx.insert(t.fidelitySetting).values(row)))).toBe(outcome);
});
