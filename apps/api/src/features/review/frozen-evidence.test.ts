import type { FrozenEvidence } from "@ips/contract";
import type { FidelityScaleId } from "@ips/fidelity";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiTest, testToday, type ApiTest, type TestAgency, type TestStaff } from "../../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
let supervisor: TestStaff;
let specialist: TestStaff;
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health" });
  supervisor = await harbor.staff({ role: "ips-supervisor", name: "Denise Cole" });
  specialist = await harbor.staff({ role: "specialist", name: "Ana Lopez" });
});
afterAll(() => api.close());

async function frozen(scale: FidelityScaleId): Promise<FrozenEvidence> {
  const reviewId = v7();
  await supervisor.caller.review.plan({
    reviewId,
    unitId: harbor.unit.id,
    kind: "self",
    scale,
    organization: "",
    evidenceTo: "2026-10-31",
    months: 6,
    visitFrom: "2026-11-24",
    visitTo: "2026-11-25",
  });
  await supervisor.caller.review.freeze({ reviewId, begin: false });
  const { evidence } = await supervisor.caller.review.get({ reviewId });
  if (evidence === null) throw new Error("no evidence was frozen");
  return evidence;
}

test("what counts and answers rest on is kept with numbers for names, and without a word that anybody wrote", async () => {
  const secret = "Behind the bakery on Main Street";
  await supervisor.caller.programEvent.record({
    kind: "field-mentoring",
    staffId: specialist.staffId,
    days: [{ eventId: v7(), on: "2026-10-12" }],
    note: secret,
  });
  await supervisor.caller.programEvent.answer({
    answerId: v7(),
    unitId: harbor.unit.id,
    question: "mutual-cover",
    answer: true,
    on: "2026-10-30",
    note: secret,
  });
  await supervisor.caller.programEvent.answer({
    answerId: v7(),
    unitId: harbor.unit.id,
    question: "mutual-cover",
    answer: false,
    on: testToday,
    note: secret,
  });
  const evidence = await frozen("ips25");
  const of = (point: string) => evidence.points.find((each) => each.point === point);
  const mentoring = of("supervisor-role.field-mentoring");
  expect(mentoring?.practice?.lines[0]?.spans.at(-1)).toMatchObject({ kept: true, events: [0] });
  expect(mentoring?.events).toMatchObject([{ kind: "field-mentoring", on: "2026-10-12", team: null }]);
  expect(mentoring?.events[0]?.specialist).toMatch(/^\d+$/);
  // An answer that was given after the last day of the records is not part of them.
  expect(of("mutual-cover")?.answers).toEqual([{ answer: true, on: "2026-10-30", stands: true }]);
  expect(of("unit-leader")?.staff?.every((one) => !("name" in one))).toBe(true);
  const told = JSON.stringify(evidence);
  for (const word of [secret, specialist.name, specialist.staffId, supervisor.name, supervisor.staffId])
    expect(told).not.toContain(word);
});

test("a review on the scale of 1997 has the evidence of its own 15 items, held against its own anchors", async () => {
  const { items, range } = await frozen("ips15");
  expect(items.map(({ item }) => item)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  expect(range.highest).toBeLessThanOrEqual(75);
  expect(items[0]).toMatchObject({ key: "caseload-size", unit: "clients-per-fte" });
  expect(items[1]).toMatchObject({ key: "employment-staff", unit: "percent" });
  expect(items[0]?.source.name).toContain("1997");
  const unit = items.find(({ key }) => key === "vocational-unit");
  expect(unit?.inputs.map(({ key }) => key)).toContain("mutual-cover");
});
