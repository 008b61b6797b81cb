import { describe, expect, test } from "vitest";
import { rejects } from "../everyday/refusal.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

/** Every way by which the counselor reaches the person's record at the program. */
const paths = (clientId: string, referralId: string) => {
  const { client, plan, referral, release } = world().as("eric");
  return {
    "the person's page": () => client.get({ clientId }),
    contacts: () => client.contacts({ clientId }),
    "employer contacts": () => client.employerContacts({ clientId }),
    jobs: () => client.jobs({ clientId }),
    milestones: () => client.milestones({ clientId }),
    history: () => client.history({ clientId }),
    "the plan": () => plan.get({ clientId }),
    "its versions": () => plan.versions({ clientId }),
    "the letter": () => referral.letter({ referralId }),
    "the Sharing page": () => release.ofClient({ clientId }),
  };
};

const foundBy = async (text: string) =>
  (await world().as("eric").search.people({ text })).people.map(({ clientId }) => clientId);

describe("with the next statement after a revocation", () => {
  test("every path of the other side is closed, and its own record is as if nothing had been shared", async () => {
    const { clientId, referralId, releaseId, vrClientId, backId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId, { goal: "Ours" });
    const before = Object.entries(paths(clientId, referralId));
    for (const [, open] of before.filter(([name]) => name !== "history"))
      await expect(open()).resolves.toBeDefined();
    expect((await world().as("eric").plan.get({ clientId: vrClientId })).content?.goal).toBe("Ours");

    await world().as("ana").release.revoke({ releaseId, how: "Said it on the phone" });
    for (const [, open] of Object.entries(paths(clientId, referralId)))
      await rejects(open(), "NOT_FOUND", "not-found");

    const own = await world().as("eric").client.get({ clientId: vrClientId });
    expect(own.band.receivedFrom).toEqual([]);
    expect(own.episodes).toEqual([]);
    expect(await world().as("eric").plan.get({ clientId: vrClientId })).toMatchObject({
      planId: null,
      content: null,
      ownerAgencyName: "State VR",
    });
    expect((await world().as("eric").release.ofClient({ clientId: vrClientId })).received).toEqual([]);

    // The other direction is the person's other consent, and goes on until it is taken back too.
    expect((await world().as("ana").release.ofClient({ clientId })).received).toMatchObject([
      { releaseId: backId, state: "active" },
    ]);
  });

  test("search finds the person under the own agency's name only", async () => {
    const name = { firstName: "Maximilian", lastName: "Featherstonehaugh" };
    const { clientId, releaseId } = await share().released("ana", {}, name);
    expect(await foundBy("featherst")).toEqual([clientId]);
    await world().as("ana").release.revoke({ releaseId, how: "x" });
    expect(await foundBy("featherst")).toEqual([]);
  });

  test("the plan cannot be saved from a screen that was open, and nothing is lost of it", async () => {
    const { clientId, releaseId, vrClientId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId, { goal: "One" });
    const open = await world().as("eric").plan.get({ clientId: vrClientId });
    await world().as("ana").release.revoke({ releaseId, how: "x" });
    await rejects(
      world()
        .as("eric")
        .plan.save({
          clientId,
          planId: open.planId ?? "",
          baseVersion: 1,
          content: { ...(open.content ?? never()), goal: "Too late" },
        }),
      "NOT_FOUND",
      "not-found",
    );
    expect((await world().as("ana").plan.get({ clientId })).content?.goal).toBe("One");
  });

  test("of the direction back, the plan is read and no longer edited", async () => {
    const { clientId, backId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId);
    await world().as("eric").release.revoke({ releaseId: backId, how: "x" });
    expect(await world().as("eric").plan.get({ clientId })).toMatchObject({
      canEdit: false,
      readOnlyBecause: "one-direction",
    });
    await rejects(share().savePlan("eric", clientId, { goal: "Mine" }), "FORBIDDEN", "plan.one-direction");
  });
});

function never(): never {
  throw new Error("the plan was open");
}
