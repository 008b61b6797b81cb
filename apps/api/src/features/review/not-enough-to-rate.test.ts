import type { FidelityScaleId } from "@ips/fidelity";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rejects } from "../../../test/everyday/refusal.ts";
import { apiTest, type ApiTest, type TestAgency, type TestStaff } from "../../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
let supervisor: TestStaff;
let ana: TestStaff;
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health" });
  supervisor = await harbor.staff({ role: "ips-supervisor" });
  ana = await harbor.staff({ role: "specialist", name: "Ana Lopez" });
});
afterAll(() => api.close());

const planned = async (scale: FidelityScaleId, kind: "self" | "paper") => {
  const reviewId = v7();
  await supervisor.caller.review.plan({
    reviewId,
    unitId: harbor.unit.id,
    kind,
    scale,
    organization: "",
    evidenceTo: "2026-10-31",
    months: 6,
    visitFrom: "2026-11-10",
    visitTo: "2026-11-11",
  });
  return reviewId;
};
const rating = async (scale: FidelityScaleId) => {
  const reviewId = await planned(scale, "self");
  await supervisor.caller.review.addMember({ reviewId, memberId: v7(), staffId: ana.staffId, leads: true });
  await supervisor.caller.review.freeze({ reviewId, begin: true });
  return reviewId;
};
const rate = (reviewId: string, item: number, score: 4 | 9) =>
  ana.caller.review.rate({ reviewId, ratingId: v7(), item, score, comment: "" });
const agree = (reviewId: string, item: number, score: 4 | 9) =>
  ana.caller.review.agree({
    reviewId,
    scoreId: v7(),
    item,
    version: 0,
    score,
    reason: "",
    observation: "No chart held it.",
    recommendation: "",
    previousScore: null,
    previousNote: "",
  });

test("a scale without a mark for it takes no 9, neither when rating nor on paper, and nothing is written", async () => {
  const reviewId = await rating("ips25");
  await rejects(rate(reviewId, 1, 9), "BAD_REQUEST");
  expect((await ana.caller.review.get({ reviewId })).ratings).toEqual([]);
  const paper = await planned("ips25", "paper");
  const scores = [{ scoreId: v7(), item: 1, score: 9 as const }];
  await rejects(
    supervisor.caller.review.savePaper({ reviewId: paper, scores, total: null, note: "", close: false }),
    "BAD_REQUEST",
  );
  expect((await supervisor.caller.review.get({ reviewId: paper })).scores).toEqual([]);
});

test("on the scale of 1997 a 9 answers an item: it is handed in, agreed and reported, without a total and a band", async () => {
  const reviewId = await rating("ips15");
  for (let item = 1; item <= 15; item += 1) await rate(reviewId, item, item === 4 ? 9 : 4);
  expect((await ana.caller.review.handIn({ reviewId })).stage).toBe("consensus");
  for (let item = 1; item <= 15; item += 1) await agree(reviewId, item, item === 4 ? 9 : 4);
  await ana.caller.review.move({ reviewId, move: "write-report" });
  const { report } = await ana.caller.reviewReport.get({ reviewId });
  expect(report).toMatchObject({ total: null, band: null, rated: 14, missing: [4] });
  expect(report.items[3]).toMatchObject({ item: 4, score: null, seen: "No chart held it." });
  const { result } = await ana.caller.review.get({ reviewId });
  expect(result).toMatchObject({ total: null, band: null, rated: 14 });
});

test("a review on paper with a 9 is closed with the total of the others", async () => {
  const reviewId = await planned("ips15", "paper");
  const scores = Array.from({ length: 15 }, (_, index) => ({
    scoreId: v7(),
    item: index + 1,
    score: index === 0 ? (9 as const) : (4 as const),
  }));
  const save = (total: number) =>
    supervisor.caller.review.savePaper({ reviewId, scores, total, note: "", close: true });
  await rejects(save(65), "CONFLICT", "review.total-differs");
  expect((await save(56)).stage).toBe("closed");
});
