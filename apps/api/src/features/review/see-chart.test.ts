import { client, episode, person } from "@ips/db";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rejects } from "../../../test/everyday/refusal.ts";
import { apiTest, type ApiTest, type TestAgency, type TestStaff } from "../../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
let denise: TestStaff;
let reviewId: string;
let rater: TestStaff;
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health" });
  denise = await harbor.staff({ role: "ips-supervisor" });
  rater = await harbor.staff({ role: "specialist" });
  await harbor.system.run(async (tx) => {
    const [clientId, personId] = [v7(), v7()];
    const row = { agencyId: harbor.id, unitId: harbor.unit.id };
    await tx.insert(person).values({ id: personId });
    await tx.insert(client).values({
      ...row,
      id: clientId,
      personId,
      number: "N-1",
      firstName: "Donna",
      lastName: "Rivera",
      bornOn: "1990-05-05",
    });
    await tx.insert(episode).values({ ...row, clientId, id: v7(), enteredOn: "2026-05-04" });
  });
  reviewId = v7();
  await denise.caller.review.plan({
    reviewId,
    unitId: harbor.unit.id,
    kind: "self",
    scale: "ips25",
    organization: "",
    evidenceTo: "2026-10-31",
    months: 6,
    visitFrom: "2026-11-20",
    visitTo: "2026-11-21",
  });
  for (const { staffId } of [rater, denise])
    await denise.caller.review.addMember({ reviewId, memberId: v7(), staffId, leads: false });
  await denise.caller.review.freeze({ reviewId, begin: true });
});
afterAll(() => api.close());

const opened = async (who: TestStaff) => {
  const chartId = v7();
  const words = "To see how the plan was followed";
  await who.caller.review.openChart({ reviewId, chartId, number: 1, words });
  return chartId;
};
const waiting = async ({ caller }: TestStaff) =>
  (await caller.today.get({})).now.filter(({ kind }) => kind === "chart-opened");
const ofChart = async (chartId: string) =>
  (await denise.caller.review.charts({ reviewId })).rows.find((each) => each.chartId === chartId);

describe("a chart that somebody opened in a review", () => {
  test("is looked at by a supervisor of the program alone; everybody else finds nothing or may not", async () => {
    const chartId = await opened(rater);
    const west = await harbor.addUnit("Harbor West");
    const elsewhere = await api.agency({ kind: "ips" });
    for (const outsider of [
      await harbor.staff({ role: "ips-supervisor", unit: west }),
      await elsewhere.staff({ role: "ips-supervisor" }),
    ]) {
      expect(await waiting(outsider)).toEqual([]);
      await rejects(outsider.caller.review.seeChart({ chartId, seen: true }), "NOT_FOUND");
    }
    expect(await waiting(rater)).toEqual([]);
    await rejects(rater.caller.review.seeChart({ chartId, seen: true }), "FORBIDDEN");
    await rejects(denise.caller.review.seeChart({ chartId: v7(), seen: true }), "NOT_FOUND");
    expect(await ofChart(chartId)).toMatchObject({ seen: null });
  });

  test("stands on the supervisor's Today with its reason until it was looked at, and again when that is taken back", async () => {
    const [item] = await waiting(denise);
    expect(item).toMatchObject({
      action: "look-at-chart",
      text: "To see how the plan was followed",
      who: rater.name,
      client: { name: "Donna Rivera" },
      chart: { reviewId },
    });
    const chartId = item?.chart?.chartId ?? "";
    await denise.caller.review.seeChart({ chartId, seen: true });
    await denise.caller.review.seeChart({ chartId, seen: true });
    expect(await waiting(denise)).toEqual([]);
    expect(await ofChart(chartId)).toMatchObject({ mine: false, seen: { byName: denise.name } });
    await denise.caller.review.seeChart({ chartId, seen: false });
    expect(await waiting(denise)).toHaveLength(1);
  });

  test("does not wait for whoever opened it, even a supervisor who rates in a self-review", async () => {
    const chartId = await opened(denise);
    expect((await waiting(denise)).map(({ chart }) => chart?.chartId)).not.toContain(chartId);
    await rejects(denise.caller.review.seeChart({ chartId, seen: true }), "NOT_FOUND");
    expect(await ofChart(chartId)).toMatchObject({ mine: true, seen: null });
    const other = await harbor.staff({ role: "ips-supervisor" });
    expect((await waiting(other)).map(({ chart }) => chart?.chartId)).toContain(chartId);
  });
});
