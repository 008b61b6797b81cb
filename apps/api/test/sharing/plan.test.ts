import { emptyPlan, type PlanStaleFacts } from "@ips/contract";
import { planVersion, receivedCopy } from "@ips/db";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { refusal, rejects } from "../everyday/refusal.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

describe("the plan of an IPS client", () => {
  test("is empty before the first save, which makes it", async () => {
    const { clientId } = await world().anIpsClient("ana");
    expect(await world().as("ana").plan.get({ clientId })).toMatchObject({
      planId: null,
      version: 0,
      content: null,
      canEdit: true,
      readOnlyBecause: null,
    });
    await expect(share().savePlan("ana", clientId)).resolves.toMatchObject({
      version: 1,
      saved: { name: "Ana Lopez", agencyName: "Harbor Behavioral Health" },
    });
    expect(await world().as("sue").plan.get({ clientId })).toMatchObject({
      version: 1,
      content: { goal: "Work with plants" },
    });
  });

  test("keeps every version with who saved it", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await share().savePlan("ana", clientId, { goal: "One" });
    await share().savePlan("ben", clientId, { goal: "Two" });
    const { rows } = await world().as("ana").plan.versions({ clientId });
    expect(rows.map(({ version, saved }) => [version, saved.name])).toEqual([
      [2, "Ben Ortiz"],
      [1, "Ana Lopez"],
    ]);
    expect((await world().as("ana").plan.version({ clientId, version: 1 })).content.goal).toBe("One");
    await rejects(world().as("ana").plan.version({ clientId, version: 3 }), "NOT_FOUND", "not-found");
  });

  test("makes no version of a save that changes nothing, or that is sent twice", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const save = { clientId, planId: v7(), baseVersion: 0, content: { ...emptyPlan, goal: "One" } };
    await world().as("ana").plan.save(save);
    await expect(world().as("ana").plan.save(save)).resolves.toMatchObject({ version: 1 });
    await expect(
      world()
        .as("ana")
        .plan.save({ ...save, baseVersion: 1 }),
    ).resolves.toMatchObject({ version: 1 });
    expect((await world().as("ana").plan.versions({ clientId })).rows).toHaveLength(1);
  });

  test("refuses a save that started from an older version, shows the newer one and overwrites nothing", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await share().savePlan("ana", clientId, { goal: "One" });
    const { planId } = await world().as("ana").plan.get({ clientId });
    await share().savePlan("ben", clientId, { goal: "Two" });
    const stale = await refusal(
      world()
        .as("ana")
        .plan.save({
          clientId,
          planId: planId ?? "",
          baseVersion: 1,
          content: { ...emptyPlan, goal: "Mine" },
        }),
    );
    expect(stale).toMatchObject({ code: "CONFLICT", app: { code: "plan.stale" } });
    const facts = stale.app.facts as PlanStaleFacts;
    expect(facts).toMatchObject({ version: 2, content: { goal: "Two" }, saved: { name: "Ben Ortiz" } });
    expect((await world().as("ana").plan.get({ clientId })).content?.goal).toBe("Two");
  });

  test("refuses a first save when somebody else has made the plan in between", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await share().savePlan("ben", clientId, { goal: "Ben was first" });
    const late = await refusal(
      world().as("ana").plan.save({ clientId, planId: v7(), baseVersion: 0, content: emptyPlan }),
    );
    expect(late.app).toMatchObject({
      code: "plan.stale",
      facts: { version: 1, content: { goal: "Ben was first" } },
    });
  });

  test("is read and not written by who only reads it, and rests when the episode is closed", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana");
    await share().savePlan("ana", clientId);
    expect(await world().as("pat").plan.get({ clientId })).toMatchObject({
      canEdit: false,
      readOnlyBecause: "role",
    });
    await rejects(share().savePlan("pat", clientId, { goal: "x" }), "FORBIDDEN", "forbidden");
    await world()
      .as("sue")
      .episode.close({ episodeId, milestoneId: v7(), exitedOn: "2026-06-14", reason: "moved" });
    expect(await world().as("ana").plan.get({ clientId })).toMatchObject({
      canEdit: false,
      readOnlyBecause: "closed",
    });
    await rejects(share().savePlan("ana", clientId, { goal: "x" }), "FORBIDDEN", "plan.closed");
  });
});

describe("the plan between two agencies", () => {
  test("is read by the other side under one direction, and edited under both", async () => {
    const { clientId, vrClientId } = await share().accepted("ana", "eric");
    await share().savePlan("ana", clientId, { goal: "One" });
    expect(await world().as("eric").plan.get({ clientId })).toMatchObject({
      version: 1,
      canEdit: false,
      readOnlyBecause: "one-direction",
      content: { goal: "One" },
    });
    await rejects(share().savePlan("eric", clientId, { goal: "Mine" }), "FORBIDDEN", "plan.one-direction");
    expect((await world().as("ana").plan.get({ clientId })).content?.goal).toBe("One");

    await share().sign("eric", vrClientId, { to: "harbor", unit: null, groups: ["job-search-plan"] });
    expect(await world().as("eric").plan.get({ clientId })).toMatchObject({
      canEdit: true,
      readOnlyBecause: null,
    });
    await expect(share().savePlan("eric", clientId, { goal: "Ours" })).resolves.toMatchObject({
      version: 2,
      saved: { name: "Eric Miller", agencyName: "State VR" },
    });
    expect(await world().as("ana").plan.get({ clientId })).toMatchObject({
      version: 2,
      content: { goal: "Ours" },
    });
  });

  test("is the same plan under either agency's key of the person", async () => {
    const { clientId, vrClientId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId, { goal: "One" });
    await share().savePlan("eric", vrClientId, { goal: "Two" });
    const seen = [
      await world().as("ana").plan.get({ clientId }),
      await world().as("ana").plan.get({ clientId: vrClientId }),
      await world().as("eric").plan.get({ clientId }),
      await world().as("eric").plan.get({ clientId: vrClientId }),
    ];
    expect(new Set(seen.map(({ planId }) => planId)).size).toBe(1);
    expect(
      seen.map(({ version, content, ownerAgencyName }) => [version, content?.goal, ownerAgencyName]),
    ).toEqual(seen.map(() => [2, "Two", "Harbor Behavioral Health"]));
  });

  test("may be begun by the counselor while releases run both ways; it stands on the program's record", async () => {
    const { clientId, vrClientId } = await share().joined("ana", "eric");
    await expect(share().savePlan("eric", vrClientId, { goal: "Begun by VR" })).resolves.toMatchObject({
      version: 1,
    });
    expect(await world().as("ana").plan.get({ clientId })).toMatchObject({
      version: 1,
      content: { goal: "Begun by VR" },
      saved: { agencyName: "State VR" },
    });
  });

  test("is not edited by the VR supervisor, who reads it", async () => {
    const { clientId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId);
    expect(await world().as("vera").plan.get({ clientId })).toMatchObject({
      canEdit: false,
      readOnlyBecause: "role",
    });
  });

  test("is not found where a release opens other groups and not the plan", async () => {
    const { clientId } = await share().released("ana", { groups: ["identity", "jobs-and-wages"] });
    await share().savePlan("ana", clientId);
    const { plan } = world().as("eric");
    for (const call of [
      () => plan.get({ clientId }),
      () => plan.versions({ clientId }),
      () => plan.version({ clientId, version: 1 }),
    ]) {
      await rejects(call(), "NOT_FOUND", "not-found");
    }
  });

  test("marks what the other side changed since this side last saved or acknowledged", async () => {
    const { clientId, vrClientId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId, { goal: "One" });
    await share().savePlan("eric", vrClientId, { goal: "Two", meetingRhythm: "monthly" });
    expect((await world().as("ana").plan.get({ clientId })).changedByOthers).toEqual([
      "goal",
      "meetingRhythm",
    ]);
    expect((await world().as("eric").plan.get({ clientId })).changedByOthers).toEqual([]);
    await world().as("ana").plan.acknowledge({
      acknowledgementId: v7(),
      clientId,
      version: 2,
      by: "specialist",
      name: "Ana Lopez",
    });
    expect((await world().as("ana").plan.get({ clientId })).changedByOthers).toEqual([]);
    await share().savePlan("ana", clientId, { goal: "Three" });
    expect((await world().as("eric").plan.get({ clientId })).changedByOthers).toEqual(["goal"]);
  });

  test("of a VR client whom no program knows is the office's own", async () => {
    const { clientId } = await world().aVrClient("eric");
    await share().savePlan("eric", clientId, { goal: "Ours alone" });
    expect(await world().as("vera").plan.get({ clientId })).toMatchObject({
      ownerAgencyName: "State VR",
      content: { goal: "Ours alone" },
    });
    await rejects(world().as("ana").plan.get({ clientId }), "NOT_FOUND", "not-found");
  });
});

describe("acknowledging a version", () => {
  test("is kept with the name, once", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await share().savePlan("ana", clientId);
    const acknowledge = (by: "client" | "specialist", name: string) =>
      world().as("ana").plan.acknowledge({ acknowledgementId: v7(), clientId, version: 1, by, name });
    const { id } = await acknowledge("client", "Donna Rivera");
    await expect(acknowledge("client", "Donna Rivera")).resolves.toEqual({ id });
    await acknowledge("specialist", "Ana Lopez");
    expect((await world().as("ana").plan.get({ clientId })).acknowledgements).toMatchObject([
      { by: "client", name: "Donna Rivera", version: 1 },
      { by: "specialist", name: "Ana Lopez", version: 1 },
    ]);
    await rejects(
      world().as("ana").plan.acknowledge({
        acknowledgementId: v7(),
        clientId,
        version: 2,
        by: "client",
        name: "Donna Rivera",
      }),
      "NOT_FOUND",
      "not-found",
    );
  });

  test("is recorded by the side it belongs to", async () => {
    const { clientId, vrClientId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId);
    await rejects(
      world().as("ana").plan.acknowledge({
        acknowledgementId: v7(),
        clientId,
        version: 1,
        by: "counselor",
        name: "Eric Miller",
      }),
      "FORBIDDEN",
      "forbidden",
    );
    await rejects(
      world().as("eric").plan.acknowledge({
        acknowledgementId: v7(),
        clientId: vrClientId,
        version: 1,
        by: "specialist",
        name: "Ana Lopez",
      }),
      "FORBIDDEN",
      "forbidden",
    );
  });

  test("by the counselor files a copy in the VR agency's record, with its notice, which stays when the release is revoked", async () => {
    const { clientId, vrClientId, releaseId } = await share().accepted("ana", "eric");
    await share().savePlan("ana", clientId, { goal: "Kept" });
    await world().as("eric").plan.acknowledge({
      acknowledgementId: v7(),
      clientId: vrClientId,
      version: 1,
      by: "counselor",
      name: "Eric Miller",
    });
    await world().as("ana").release.revoke({ releaseId, how: "x" });
    await rejects(world().as("eric").plan.get({ clientId }), "NOT_FOUND", "not-found");
    const copies = await world().rows("eric", (tx) =>
      tx.select().from(receivedCopy).where(eq(receivedCopy.clientId, vrClientId)),
    );
    expect(copies).toMatchObject([
      {
        kind: "plan",
        dataGroup: "job-search-plan",
        releaseId,
        fromAgencyId: world().agencyIds.harbor,
        filedByName: "Eric Miller",
        content: { version: 1, content: { goal: "Kept" } },
      },
    ]);
    expect(copies[0]?.notice).toContain("34 CFR 361.38");
    expect(await world().rows("ana", (tx) => tx.select().from(receivedCopy))).toEqual([]);
    expect(
      await world().rows("nora", (tx) =>
        tx.select().from(receivedCopy).where(eq(receivedCopy.clientId, vrClientId)),
      ),
    ).toEqual([]);
  });

  test("by the counselor needs a record of the agency's own to file the copy in", async () => {
    const { clientId } = await share().released("ana");
    await share().savePlan("ana", clientId);
    await rejects(
      world().as("eric").plan.acknowledge({
        acknowledgementId: v7(),
        clientId,
        version: 1,
        by: "counselor",
        name: "Eric Miller",
      }),
      "FORBIDDEN",
      "plan.one-direction",
    );
    expect((await world().as("ana").plan.get({ clientId })).acknowledgements).toEqual([]);
  });

  test("of the client changes no version of the plan", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await share().savePlan("ana", clientId);
    await world().as("ana").plan.acknowledge({
      acknowledgementId: v7(),
      clientId,
      version: 1,
      by: "client",
      name: "Donna Rivera",
    });
    expect(await world().database.owner.$count(planVersion, eq(planVersion.clientId, clientId))).toBe(1);
  });
});
