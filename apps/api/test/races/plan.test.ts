import { emptyPlan, planStaleFacts } from "@ips/contract";
import { plan, planVersion } from "@ips/db";
import { interleavings } from "@ips/db/testing";
import { asc, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { refusalOf } from "../../src/errors/refusal-of.ts";
import { useRace } from "./use-race.ts";

const { world, share, race, raceRaw, meeting } = useRace();

/** A plan at version 1 that ana and eric both edit. */
async function sharedPlan() {
  const joined = await share().joined("ana", "eric");
  await share().savePlan("ana", joined.clientId, { goal: "One" });
  const { planId } = await world().as("ana").plan.get({ clientId: joined.clientId });
  return { ...joined, planId: planId ?? "" };
}

const versions = (clientId: string) =>
  world()
    .database.owner.select()
    .from(planVersion)
    .where(eq(planVersion.clientId, clientId))
    .orderBy(asc(planVersion.version));

const goals = async (clientId: string) =>
  (await versions(clientId)).map(({ version, content }) => [version, (content as { goal: string }).goal]);

const saying = (clientId: string, planId: string, goal: string) => ({
  clientId,
  planId,
  baseVersion: 1,
  content: { ...emptyPlan, goal },
});

describe.each(interleavings)("two sides and one plan, %s", (order) => {
  test("one save of the two stands; the other is shown the newer text and loses nothing", async () => {
    const { clientId, planId } = await sharedPlan();
    const [first, second] = await meeting(
      order,
      ["ana", (api) => api.plan.save(saying(clientId, planId, "Ana’s"))],
      ["eric", (api) => api.plan.save(saying(clientId, planId, "Eric’s"))],
    );
    expect(first).toHaveProperty("value");
    const refused = refusalOf("error" in second ? second.error : null);
    expect(refused.code).toBe("plan.stale");
    expect(planStaleFacts.parse(refused.facts)).toMatchObject({ version: 2, content: { goal: "Ana’s" } });
    expect(await goals(clientId)).toEqual([
      [1, "One"],
      [2, "Ana’s"],
    ]);
  });

  test("two first saves make one plan", async () => {
    const { clientId } = await share().joined("ana", "eric");
    const first = (goal: string) => ({ ...saying(clientId, v7(), goal), baseVersion: 0 });
    expect(
      await race(
        order,
        ["ana", (api) => api.plan.save(first("Ana’s"))],
        ["eric", (api) => api.plan.save(first("Eric’s"))],
      ),
    ).toEqual(["done", "plan.stale"]);
    expect(await goals(clientId)).toEqual([[1, "Ana’s"]]);
  });

  test("even two writes past the use-case lose no text: each is a version of its own", async () => {
    const { clientId } = await sharedPlan();
    const write = (goal: string) => ({ content: { ...emptyPlan, goal } });
    expect(
      await raceRaw(
        order,
        ["ana", (tx) => tx.update(plan).set(write("Ana’s")).where(eq(plan.clientId, clientId))],
        ["eric", (tx) => tx.update(plan).set(write("Eric’s")).where(eq(plan.clientId, clientId))],
      ),
    ).toEqual(["done", "done"]);
    expect(await goals(clientId)).toEqual([
      [1, "One"],
      [2, "Ana’s"],
      [3, "Eric’s"],
    ]);
  });

  test("two first writes past the use-case: a constraint keeps the second plan out", async () => {
    const { clientId, agencyId, unitId } = await aRecord();
    const row = { clientId, agencyId, unitId, content: emptyPlan };
    expect(
      await raceRaw(
        order,
        ["ana", (tx) => tx.insert(plan).values({ ...row, id: v7() })],
        ["eric", (tx) => tx.insert(plan).values({ ...row, id: v7() })],
      ),
    ).toEqual(["done", "plan_once"]);
  });

  test("a save against a revocation: it came before it or it is refused as not found", async () => {
    const { clientId, planId, releaseId } = await sharedPlan();
    const outcome = await race(
      order,
      ["ana", (api) => api.release.revoke({ releaseId, how: "by telephone" })],
      ["eric", (api) => api.plan.save(saying(clientId, planId, "Eric’s"))],
    );
    // Before the commit the release is in force, so the save stands before it; after it nothing is open any more.
    const stands = order === "before the first commits";
    expect(outcome).toEqual(["done", stands ? "done" : "not-found"]);
    expect(await goals(clientId)).toEqual(
      stands
        ? [
            [1, "One"],
            [2, "Eric’s"],
          ]
        : [[1, "One"]],
    );
    expect(
      await race(
        order,
        ["eric", (api) => api.plan.save({ ...saying(clientId, planId, "Again"), baseVersion: 2 })],
        ["ana", (api) => api.release.revoke({ releaseId, how: "again" })],
      ),
    ).toEqual(["not-found", "release.already-ended"]);
  });

  test("a save against the end of the other direction: it is refused in words, or came before", async () => {
    const { clientId, planId, backId } = await sharedPlan();
    expect(
      await race(
        order,
        ["eric", (api) => api.release.revoke({ releaseId: backId, how: "by telephone" })],
        ["eric", (api) => api.plan.save(saying(clientId, planId, "Eric’s"))],
      ),
    ).toEqual(["done", order === "before the first commits" ? "done" : "plan.one-direction"]);
  });
});

async function aRecord() {
  const { clientId } = await share().joined("ana", "eric");
  const { agencyId, unitIds } = world().actor("ana");
  return { clientId, agencyId, unitId: unitIds[0] ?? "" };
}
