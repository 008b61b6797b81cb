import { emptyPlan, signReleaseInput } from "@ips/contract";
import { asActor, plan, release, vrCase } from "@ips/db";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import type { Run } from "../../src/actor-context.ts";
import { signRelease } from "../../src/features/release/sign-release.ts";
import { refusal } from "../everyday/refusal.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

type Ended = { fulfilled: number; refused: string[] };

/** Lets calls run at once on connections of their own, and says how each ended. */
async function atOnce(...calls: (() => Promise<unknown>)[]): Promise<Ended> {
  const ended = await Promise.all(
    calls.map((call) =>
      call().then(
        () => null,
        (error: unknown) => refusal(Promise.reject(error)),
      ),
    ),
  );
  return {
    fulfilled: ended.filter((refused) => refused === null).length,
    refused: ended.flatMap((refused) => (refused ? [refused.app.code] : [])),
  };
}

describe("two people at once", () => {
  test("saving the plan from the same version: one save stands, the other is shown it", async () => {
    const { clientId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId, { goal: "One" });
    const { planId } = await world().as("ana").plan.get({ clientId });
    const save = (player: "ana" | "ben" | "eric", goal: string) => () =>
      world()
        .as(player)
        .plan.save({ clientId, planId: planId ?? "", baseVersion: 1, content: { ...emptyPlan, goal } });
    expect(await atOnce(save("ana", "Ana’s"), save("ben", "Ben’s"), save("eric", "Eric’s"))).toEqual({
      fulfilled: 1,
      refused: ["plan.stale", "plan.stale"],
    });
    expect((await world().as("ana").plan.versions({ clientId })).rows.map(({ version }) => version)).toEqual([
      2, 1,
    ]);
  });

  test("saving the first plan: one plan is made", async () => {
    const { clientId } = await share().joined("ana", "eric");
    const save = (player: "ana" | "eric", goal: string) => () =>
      world()
        .as(player)
        .plan.save({ clientId, planId: v7(), baseVersion: 0, content: { ...emptyPlan, goal } });
    expect(await atOnce(save("ana", "Ana’s"), save("eric", "Eric’s"))).toEqual({
      fulfilled: 1,
      refused: ["plan.stale"],
    });
    expect(await world().database.owner.$count(plan, eq(plan.clientId, clientId))).toBe(1);
  });

  test("saving the plan behind a save that has not committed yet: it waits, and is stale", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await share().savePlan("ana", clientId, { goal: "One" });
    const { planId } = await world().as("ana").plan.get({ clientId });
    const waiting = await asActor(world().database.app, world().actor("ben"), async (tx) => {
      await tx
        .update(plan)
        .set({ content: { ...emptyPlan, goal: "Ben’s" } })
        .where(eq(plan.clientId, clientId));
      const late = refusal(
        world()
          .as("ana")
          .plan.save({
            clientId,
            planId: planId ?? "",
            baseVersion: 1,
            content: { ...emptyPlan, goal: "Ana’s" },
          }),
      );
      await isBlocked();
      return { late };
    });
    expect((await waiting.late).app).toMatchObject({
      code: "plan.stale",
      facts: { version: 2, content: { goal: "Ben’s" } },
    });
  });

  test("accepting a referral: one of them gets the client, and no half of the other is left", async () => {
    const { referralId } = await share().referred("ana");
    const inputs = [share().acceptInput(referralId), share().acceptInput(referralId)];
    const players = ["eric", "vera"] as const;
    const ended = await atOnce(
      ...inputs.map(
        (input, index) => () =>
          world()
            .as(players[index] ?? "eric")
            .referral.accept(input),
      ),
    );
    expect(ended).toEqual({ fulfilled: 1, refused: ["referral.already-decided"] });
    const cases = await Promise.all(
      inputs.map(({ caseId }) => world().database.owner.$count(vrCase, eq(vrCase.id, caseId))),
    );
    expect(cases.reduce((sum, found) => sum + found, 0)).toBe(1);
  });

  test("accepting and declining: one decision stands", async () => {
    for (let round = 0; round < 4; round++) {
      const { referralId } = await share().referred("ana");
      const ended = await atOnce(
        () => world().as("eric").referral.accept(share().acceptInput(referralId)),
        () => world().as("vera").referral.decline({ referralId, reason: "other", explanation: null }),
      );
      expect(ended.fulfilled).toBe(1);
      expect(["referral.already-decided", "not-found"]).toContain(ended.refused[0]);
    }
  });

  test("sending a referral: one is sent", async () => {
    const { clientId, releaseId } = await share().released("ana");
    const send = () =>
      world()
        .as("ana")
        .referral.send({ referralId: v7(), clientId, releaseId, asked: "Eligibility", note: null });
    expect(await atOnce(send, send)).toEqual({ fulfilled: 1, refused: ["referral.already-sent"] });
  });

  test("signing releases of the same groups: one is kept, the other is told which", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const sign = (player: "ana" | "ben") => () =>
      world().as(player).release.sign(share().releaseInput(clientId));
    expect(await atOnce(sign("ana"), sign("ben"))).toEqual({ fulfilled: 1, refused: ["release.overlaps"] });
    expect(await world().database.owner.$count(release, eq(release.clientId, clientId))).toBe(1);
  });

  test("signing behind a release that has not committed yet: it waits, and is told which", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const first = share().releaseInput(clientId);
    const actor = world().actor("ben");
    const waiting = await asActor(world().database.app, actor, async (tx) => {
      const inHere: Run = (...given: unknown[]) => (given.at(-1) as (held: typeof tx) => Promise<never>)(tx);
      await signRelease({ actor, deps: world().deps, run: inHere }, signReleaseInput.parse(first));
      const late = refusal(world().as("ana").release.sign(share().releaseInput(clientId)));
      await isBlocked();
      return { late };
    });
    expect((await waiting.late).app).toMatchObject({
      code: "release.overlaps",
      facts: { releaseId: first.releaseId },
    });
  });

  test("revoking twice: it ends once", async () => {
    const { releaseId } = await share().released("ana");
    const revoke = (player: "ana" | "sue") => () =>
      world().as(player).release.revoke({ releaseId, how: player });
    expect(await atOnce(revoke("ana"), revoke("sue"))).toEqual({
      fulfilled: 1,
      refused: ["release.already-ended"],
    });
  });
});

describe("revoking in the middle of a save", () => {
  test("leaves either a save that came before it, or none", async () => {
    for (let round = 0; round < 4; round++) {
      const { clientId, releaseId } = await share().joined("ana", "eric");
      await share().savePlan("ana", clientId, { goal: "One" });
      const { planId } = await world().as("ana").plan.get({ clientId });
      const ended = await atOnce(
        () => world().as("ana").release.revoke({ releaseId, how: "x" }),
        () =>
          world()
            .as("eric")
            .plan.save({
              clientId,
              planId: planId ?? "",
              baseVersion: 1,
              content: { ...emptyPlan, goal: "Eric’s" },
            }),
      );
      const { content } = await world().as("ana").plan.get({ clientId });
      expect([ended.refused, content?.goal]).toEqual(
        ended.fulfilled === 2 ? [[], "Eric’s"] : [["not-found"], "One"],
      );
    }
  });
});

describe("revoking in the middle of a read", () => {
  test("closes the very next statement of a transaction that had begun before", async () => {
    const { clientId, releaseId } = await share().released("ana");
    await share().savePlan("ana", clientId);
    await asActor(world().database.app, world().actor("eric"), async (tx) => {
      const read = () => tx.select({ id: plan.id }).from(plan).where(eq(plan.clientId, clientId));
      expect(await read()).toHaveLength(1);
      await world().as("ana").release.revoke({ releaseId, how: "x" });
      expect(await read()).toEqual([]);
    });
  });

  test("a revocation that is not committed yet hides nothing, and one that is rolled back never did", async () => {
    const { clientId, releaseId } = await share().released("ana");
    await share().savePlan("ana", clientId);
    const during: unknown[] = [];
    await asActor(world().database.app, world().actor("ana"), async (tx) => {
      await tx
        .update(release)
        .set({ revokedAt: new Date(), revokedOn: "2026-06-15", revokedHow: "x" })
        .where(eq(release.id, releaseId));
      during.push(await world().as("eric").plan.get({ clientId }));
      tx.rollback();
    }).catch(() => null);
    expect(during).toMatchObject([{ version: 1 }]);
    await expect(world().as("eric").plan.get({ clientId })).resolves.toMatchObject({ version: 1 });
  });
});

/** Returns once a statement of this database waits for another's lock. */
async function isBlocked(): Promise<void> {
  const { ownerPool, name } = world().database;
  for (;;) {
    const { rowCount } = await ownerPool.query(
      "select 1 from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'",
      [name],
    );
    if (rowCount) return;
  }
}
