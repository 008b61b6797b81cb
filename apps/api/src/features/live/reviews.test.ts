import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reviewsToTell } from "../../live/reviews-to-tell.ts";
import {
  apiTest,
  type ApiTest,
  type Browser,
  type TestAgency,
  type TestStaff,
} from "../../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
let supervisor: TestStaff;
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health" });
  supervisor = await harbor.staff({ role: "ips-supervisor" });
});
afterAll(() => api.close());

const planned = async () => {
  const reviewId = v7();
  await supervisor.caller.review.plan({
    reviewId,
    unitId: harbor.unit.id,
    kind: "self",
    scale: "ips25",
    organization: "",
    evidenceTo: "2026-10-31",
    months: 6,
    visitFrom: "2026-11-24",
    visitTo: "2026-11-25",
  });
  return reviewId;
};
const rater = async (reviewId: string) => {
  const person = await harbor.staff({ role: "specialist" });
  await supervisor.caller.review.addMember({
    reviewId,
    memberId: v7(),
    staffId: person.staffId,
    leads: false,
  });
  return person;
};
const rateAll = async ({ caller }: TestStaff, reviewId: string) => {
  for (let item = 1; item <= 25; item += 1)
    await caller.review.rate({ reviewId, ratingId: v7(), item, score: 4, comment: "" });
};
/** Something that everybody with a part in the review may know of. */
const tick = (reviewId: string, taskId = v7()) =>
  supervisor.caller.review.saveTask({
    reviewId,
    taskId,
    kind: "document",
    words: "The drug policy",
    askedOf: "",
    dueOn: null,
    note: "",
    done: true,
    withdrawn: false,
  });

/** An open page of a review. */
async function follow(who: TestStaff, reviewId: string) {
  const browser: Browser = await api.signIn(who);
  const answer = await browser.get(`/api/live?review=${reviewId}`);
  expect(answer.status).toBe(200);
  const body: ReadableStream<Uint8Array> = answer.body ?? new ReadableStream<Uint8Array>();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let read = "";
  return {
    /** Reads on until the review is told of once more than before. */
    told: async () => {
      const before = read.length;
      while (!read.slice(before).includes(`event: review\ndata: {"review":"${reviewId}"}`)) {
        const { done, value } = await reader.read();
        if (done) throw new Error(`the stream ended: ${read}`);
        read += decoder.decode(value, { stream: true });
      }
    },
  };
}

describe("who must not get in", () => {
  test("a review in which somebody has no part is followed as little as one that is not there", async () => {
    const reviewId = await planned();
    const elsewhere = await api.agency({ kind: "ips", name: "Lakeside Mental Health" });
    for (const outsider of [
      await harbor.staff({ role: "specialist" }),
      await harbor.staff({ role: "reviewer" }),
      await elsewhere.staff({ role: "ips-supervisor" }),
      await elsewhere.staff({ role: "reviewer" }),
    ]) {
      const browser = await api.signIn(outsider);
      for (const key of [reviewId, v7(), "x"])
        expect((await browser.get(`/api/live?review=${key}`)).status).toBe(404);
    }
  });
});

describe("an open review", () => {
  test("is told of a ticked line, of who handed in and of the stage that follows: to the supervisor and to whoever rates", async () => {
    const reviewId = await planned();
    const [ana, ben] = [await rater(reviewId), await rater(reviewId)];
    const [bens, theirs] = [await follow(ben, reviewId), await follow(supervisor, reviewId)];
    await tick(reviewId);
    await Promise.all([bens.told(), theirs.told()]);
    await supervisor.caller.review.freeze({ reviewId, begin: true });
    await Promise.all([bens.told(), theirs.told()]);
    await rateAll(ana, reviewId);
    await ana.caller.review.handIn({ reviewId });
    await Promise.all([bens.told(), theirs.told()]);
  });

  test("tells its members of an agreed score, and the agency not before the report is handed over", async () => {
    const reviewId = await planned();
    const [ana, ben] = [await rater(reviewId), await rater(reviewId)];
    await supervisor.caller.review.freeze({ reviewId, begin: true });
    for (const each of [ana, ben]) {
      await rateAll(each, reviewId);
      await each.caller.review.handIn({ reviewId });
    }
    const toldOf = (who: TestStaff, p: "course" | "scores") =>
      who.ctx.run((tx) => reviewsToTell(tx, [{ r: reviewId, p }]));
    expect(await toldOf(ben, "scores")).toEqual([reviewId]);
    expect(await toldOf(supervisor, "scores")).toEqual([]);
    expect(await toldOf(supervisor, "course")).toEqual([reviewId]);
    const stranger = await harbor.staff({ role: "specialist" });
    for (const part of ["course", "scores"] as const) expect(await toldOf(stranger, part)).toEqual([]);
  });
});
