import { agencySetting } from "@ips/db";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rejects } from "../../../test/everyday/refusal.ts";
import { apiTest, type ApiTest, type TestAgency, type TestStaff } from "../../testing/api-test.ts";
import { aReviewAtReport, type ReviewAtReport } from "../../testing/a-review-at-report.ts";
import { readDocx, wordsOf } from "./docx/read-docx.ts";

let api: ApiTest;
let harbor: TestAgency;
let review: ReviewAtReport;
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health", unitName: "Harbor East" });
});
beforeEach(async () => {
  review = await aReviewAtReport(harbor);
});
afterAll(() => api.close());

const texts = {
  method: "Ten records, twelve talks, two days.",
  summary: "A steady program.",
  strengths: "- Jobs that fit.",
  priorities: "- Six employers a week.",
};
const get = (who: TestStaff) => who.caller.reviewReport.get({ reviewId: review.reviewId });
const save = (who: TestStaff, version: number, over: object = {}) =>
  who.caller.reviewReport.save({ id: v7(), reviewId: review.reviewId, version, ...texts, ...over });
const handOver = (who: TestStaff) => who.caller.reviewReport.handOver({ reviewId: review.reviewId });

describe("whoever has no part in a review", () => {
  test("finds no report, and can neither write it nor hand it over", async () => {
    const bay = await api.agency({ kind: "ips", name: "Bay Street Services" });
    const outsiders = [
      await harbor.staff({ role: "reviewer" }),
      await harbor.staff({ role: "specialist" }),
      await bay.staff({ role: "ips-supervisor" }),
    ];
    for (const outsider of outsiders) {
      await rejects(get(outsider), "NOT_FOUND", "not-found");
      await rejects(save(outsider, 0), "NOT_FOUND", "not-found");
      await rejects(handOver(outsider), "NOT_FOUND", "not-found");
    }
    expect(await get(review.reviewers[0])).toMatchObject({ version: 0, stage: "report" });
  });

  test("is told the same as of a review that does not exist", async () => {
    const missing = { reviewId: v7() };
    await rejects(review.supervisor.caller.reviewReport.get(missing), "NOT_FOUND", "not-found");
    await rejects(review.reviewers[0].caller.reviewReport.get(missing), "NOT_FOUND", "not-found");
  });
});

describe("while the report is written", () => {
  test("the agency does not read it, nor write it", async () => {
    await save(review.reviewers[0], 0);
    await rejects(get(review.supervisor), "CONFLICT", "review-report.not-handed-over");
    await rejects(save(review.supervisor, 1), "NOT_FOUND", "not-found");
    await rejects(handOver(review.supervisor), "NOT_FOUND", "not-found");
  });

  test("both reviewers write it, one after the other, and the later save names the version it began from", async () => {
    const [ruth, karl] = review.reviewers;
    expect(await save(ruth, 0)).toEqual({ version: 1 });
    expect(await save(karl, 1, { summary: "Steady, and growing." })).toEqual({ version: 2 });
    await rejects(save(ruth, 1, { summary: "Mine" }), "CONFLICT", "review-report.stale");
    const found = await get(ruth);
    expect(found).toMatchObject({ version: 2, updatedByName: "Karl Lindqvist", mayWrite: true });
    expect(found.report.summary).toBe("Steady, and growing.");
  });

  test("a save sent twice is one", async () => {
    const [ruth] = review.reviewers;
    await save(ruth, 0);
    expect(await save(ruth, 0)).toEqual({ version: 1 });
  });

  test("what is said of an item changes, its score does not", async () => {
    const [ruth] = review.reviewers;
    const { itemVersions } = await get(ruth);
    const version = itemVersions.find(({ item }) => item === 17)?.version ?? 0;
    const item = { reviewId: review.reviewId, item: 17, observation: "Two a week.", recommendation: "Six." };
    const saved = await ruth.caller.reviewReport.saveItem({ ...item, version });
    expect(saved.version).toBe(version + 1);
    await rejects(
      ruth.caller.reviewReport.saveItem({ ...item, observation: "Three.", version }),
      "CONFLICT",
      "review-report.stale",
    );
    expect((await get(ruth)).report.items[16]).toMatchObject({
      score: 4,
      seen: "Two a week.",
      recommendation: "Six.",
    });
  });

  test("it is not handed over with an empty part", async () => {
    const [ruth] = review.reviewers;
    await save(ruth, 0, { strengths: "  " });
    await rejects(handOver(ruth), "CONFLICT", "review-report.not-written");
  });

  test("a text that is longer than a report holds is refused", async () => {
    await rejects(save(review.reviewers[0], 0, { method: "x".repeat(20_001) }), "BAD_REQUEST");
    expect(await save(review.reviewers[0], 0, { method: "x".repeat(20_000) })).toEqual({ version: 1 });
  });
});

describe("once it is handed over", () => {
  beforeEach(async () => {
    await save(review.reviewers[0], 0);
    await handOver(review.reviewers[1]);
  });

  test("the agency reads it, with its total, its band and its day", async () => {
    const { report, mayWrite, stage } = await get(review.supervisor);
    expect(report).toMatchObject({
      agency: "Harbor Behavioral Health",
      program: "Harbor East",
      total: 100,
      maximum: 125,
      band: "good",
      handedOverOn: "2026-11-21",
      ...texts,
    });
    expect(report.items[0]).toMatchObject({ score: 4, seen: "Seen about item 1." });
    expect([mayWrite, stage]).toEqual([false, "closed"]);
  });

  test("nobody changes it any more", async () => {
    await rejects(save(review.reviewers[0], 1), "CONFLICT", "review-report.handed-over");
    await rejects(handOver(review.reviewers[0]), "CONFLICT", "review-report.handed-over");
  });

  test("a later review's report stands beside it", async () => {
    const later = await aReviewAtReport(harbor, { visitTo: "2026-11-20", previousId: review.reviewId });
    const { report } = await later.reviewers[0].caller.reviewReport.get({ reviewId: later.reviewId });
    expect(report.previous).toMatchObject({ total: 75, band: "fair", on: "2025-11-13" });
    expect(report.items[0]).toMatchObject({ previous: 3, change: 1 });
    await later.reviewers[0].caller.reviewReport.save({
      id: v7(),
      reviewId: later.reviewId,
      version: 0,
      ...texts,
    });
    await later.reviewers[0].caller.reviewReport.handOver({ reviewId: later.reviewId });
    // The agency reads the review before itself, which said 4 everywhere.
    const read = await later.supervisor.caller.reviewReport.get({ reviewId: later.reviewId });
    expect(read.report.previous).toMatchObject({ total: 100, on: "2026-11-13" });
  });
});

describe("the document", () => {
  test("is given to the agency once it is handed over, and not before", async () => {
    const path = `/api/review-report/${review.reviewId}/report.docx`;
    const denise = await api.signIn(review.supervisor);
    const ruth = await api.signIn(review.reviewers[0]);
    expect((await denise.get(path)).status).toBe(409);
    await save(review.reviewers[0], 0);
    expect((await ruth.get(path)).status).toBe(200);
    await handOver(review.reviewers[0]);
    const answer = await denise.get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const parts = await readDocx(new Uint8Array(await answer.arrayBuffer()));
    const words = wordsOf(parts.get("word/document.xml") ?? "");
    expect(words).toContain("IPS fidelity review of Harbor East");
    expect(words).toContain("100 of 125 · Good fidelity");
    expect(words).toContain("What was seen: Seen about item 25.");
  });

  test("is not found by anybody else, nor under a key of another form", async () => {
    const stranger = await api.signIn(await harbor.staff({ role: "reviewer" }));
    expect((await stranger.get(`/api/review-report/${review.reviewId}/report.docx`)).status).toBe(404);
    expect((await stranger.get("/api/review-report/none/report.docx")).status).toBe(404);
  });
});

test("the days of the agency's timetable stand beside the report", async () => {
  await harbor.system.run((tx) =>
    tx
      .insert(agencySetting)
      .values({ agencyId: harbor.id, jurisdiction: { review: { timetable: "oregon" } } })
      .onConflictDoUpdate({
        target: agencySetting.agencyId,
        set: { jurisdiction: { review: { timetable: "oregon" } } },
      }),
  );
  const { deadlines } = await get(review.reviewers[0]);
  expect(deadlines.map(({ step, due, daysLeft }) => [step, due, daysLeft])).toEqual([
    ["send-scale", "2026-09-29", -53],
    ["deliver-report", "2026-12-13", 22],
    ["copy-to-payer", null, null],
    ["meet-about-report", null, null],
  ]);
});
