import { emptyPlan } from "@ips/contract";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { countStatements } from "../everyday/count-statements.ts";
import { refusal } from "../everyday/refusal.ts";
import type { Player } from "../everyday/world.ts";
import { usualGroups, type Sharing } from "./sharing.ts";
import { snapshot } from "./snapshot.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

/** What an outsider holds: keys of another's record that they should not be able to tell from made-up ones. */
type Keys = { clientId: string; releaseId: string; referralId: string; questionId: string; planId: string };

const madeUp = (): Keys => ({
  clientId: v7(),
  releaseId: v7(),
  referralId: v7(),
  questionId: v7(),
  planId: v7(),
});

/** Every procedure that is given somebody's key, by the side that may ever call it. */
const asSpecialist = (
  player: Player,
  keys: Keys,
  { releaseInput }: Sharing,
): Record<string, () => Promise<unknown>> => {
  const { plan, release, referral } = world().as(player);
  const { clientId } = keys;
  return {
    "plan.get": () => plan.get({ clientId }),
    "plan.save": () =>
      plan.save({
        clientId,
        planId: keys.planId,
        baseVersion: 1,
        content: { ...emptyPlan, goal: "Not yours" },
      }),
    "plan.save, the first": () =>
      plan.save({ clientId, planId: v7(), baseVersion: 0, content: { ...emptyPlan, goal: "Not yours" } }),
    "plan.versions": () => plan.versions({ clientId }),
    "plan.version": () => plan.version({ clientId, version: 1 }),
    "plan.acknowledge": () =>
      plan.acknowledge({ acknowledgementId: v7(), clientId, version: 1, by: "client", name: "Donna Rivera" }),
    "release.ofClient": () => release.ofClient({ clientId }),
    "release.sign": () => release.sign(releaseInput(clientId)),
    "release.revoke": () => release.revoke({ releaseId: keys.releaseId, how: "x" }),
    "referral.send": () =>
      referral.send({ referralId: v7(), clientId, releaseId: keys.releaseId, asked: "x", note: null }),
    "referral.sentOfClient": () => referral.sentOfClient({ clientId }),
    "referral.answerQuestion": () => referral.answerQuestion({ questionId: keys.questionId, answer: "x" }),
    "referral.withdraw": () => referral.withdraw({ referralId: keys.referralId }),
  };
};

const asCounselor = (
  player: Player,
  keys: Keys,
  { releaseInput, acceptInput }: Sharing,
): Record<string, () => Promise<unknown>> => {
  const { plan, release, referral } = world().as(player);
  const { clientId, referralId } = keys;
  return {
    "plan.get": () => plan.get({ clientId }),
    "plan.save": () =>
      plan.save({
        clientId,
        planId: keys.planId,
        baseVersion: 1,
        content: { ...emptyPlan, goal: "Not yours" },
      }),
    "plan.versions": () => plan.versions({ clientId }),
    "plan.version": () => plan.version({ clientId, version: 1 }),
    "plan.acknowledge": () =>
      plan.acknowledge({ acknowledgementId: v7(), clientId, version: 1, by: "counselor", name: "Somebody" }),
    "release.ofClient": () => release.ofClient({ clientId }),
    "release.sign": () => release.sign(releaseInput(clientId, { to: "harbor", unit: null })),
    "release.revoke": () => release.revoke({ releaseId: keys.releaseId, how: "x" }),
    "referral.letter": () => referral.letter({ referralId }),
    "referral.matches": () => referral.matches({ referralId }),
    "referral.accept": () => referral.accept(acceptInput(referralId)),
    "referral.decline": () => referral.decline({ referralId, reason: "other", explanation: null }),
    "referral.ask": () => referral.ask({ referralId, questionId: v7(), text: "x" }),
  };
};

/** A whole shared record: plan, release to the North Office, referral with a question. */
async function aSharedRecord(): Promise<Keys & { clientId: string }> {
  const { clientId, releaseId, referralId } = await share().referred("ana");
  const questionId = v7();
  await world().as("eric").referral.ask({ referralId, questionId, text: "Which address?" });
  await share().savePlan("ana", clientId);
  const { planId } = await world().as("ana").plan.get({ clientId });
  return { clientId, releaseId, referralId, questionId, planId: planId ?? "" };
}

/** Each call answers *not found* as for a made-up key, with the same statements, and touches nothing. */
async function expectOutside(player: Player, keys: Keys): Promise<void> {
  const procedures = player === "wes" || player === "lou" ? asSpecialist : asCounselor;
  const foreign = procedures(player, keys, share());
  const missing = procedures(player, madeUp(), share());
  const before = await snapshot(world());
  for (const [name, call] of Object.entries(foreign)) {
    const theirs = await countStatements(world().database.appPool, () => refusal(call()));
    const none = await countStatements(world().database.appPool, () =>
      refusal(missing[name]?.() ?? Promise.resolve()),
    );
    expect({ name, ...theirs.result }).toEqual({
      name,
      code: "NOT_FOUND",
      app: { code: "not-found", facts: {} },
      fields: [],
    });
    expect(theirs.result).toEqual(none.result);
    expect(theirs.statements.length, name).toBeGreaterThan(0);
    expect({ name, statements: theirs.statements }).toEqual({ name, statements: none.statements });
  }
  expect(await snapshot(world())).toEqual(before);
}

describe("who must not get in", () => {
  test("a specialist of another program of the same agency", async () => {
    await expectOutside("wes", await aSharedRecord());
  });

  test("a specialist of another mental health agency", async () => {
    await expectOutside("lou", await aSharedRecord());
  });

  test("a counselor of another VR agency", async () => {
    await expectOutside("val", await aSharedRecord());
  });

  test("a counselor of an office that the release does not name", async () => {
    await expectOutside("nora", await aSharedRecord());
  });

  test("a counselor to whom nothing was released", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await share().savePlan("ana", clientId);
    const { planId } = await world().as("ana").plan.get({ clientId });
    await expectOutside("eric", { ...madeUp(), clientId, planId: planId ?? "" });
  });

  test("a counselor whose release has expired", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const releaseId = await world().aRelease("ana", clientId, "state", usualGroups, {
      expiresOn: "2026-06-14",
    });
    await share().savePlan("ana", clientId);
    const { planId } = await world().as("ana").plan.get({ clientId });
    await expectOutside("eric", { ...madeUp(), clientId, releaseId, planId: planId ?? "" });
  });

  test("a counselor whose release begins tomorrow", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const releaseId = await world().aRelease("ana", clientId, "state", usualGroups, {
      validFrom: "2026-06-16",
    });
    await share().savePlan("ana", clientId);
    await expectOutside("eric", { ...madeUp(), clientId, releaseId });
  });

  test("a counselor whose release was revoked", async () => {
    const keys = await aSharedRecord();
    await world().as("ana").release.revoke({ releaseId: keys.releaseId, how: "x" });
    await expectOutside("eric", keys);
  });

  test("a counselor who declined", async () => {
    const keys = await aSharedRecord();
    await world()
      .as("eric")
      .referral.decline({ referralId: keys.referralId, reason: "other", explanation: null });
    await expectOutside("eric", keys);
  });

  test("the program, from the VR agency's own record of the same person, while nothing is released back", async () => {
    const { clientId, vrClientId } = await share().accepted("ana", "eric");
    await share().savePlan("ana", clientId);
    const foreign = asSpecialist("ana", { ...madeUp(), clientId: vrClientId }, share());
    for (const [name, call] of Object.entries(foreign)) {
      expect({ name, ...(await refusal(call())) }).toMatchObject({
        name,
        code: "NOT_FOUND",
        app: { code: "not-found", facts: {} },
      });
    }
  });
});
