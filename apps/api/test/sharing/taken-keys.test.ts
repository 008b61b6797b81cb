import { emptyPlan } from "@ips/contract";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { rejects } from "../everyday/refusal.ts";
import { snapshot } from "./snapshot.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

describe("a key that another agency's row has", () => {
  test("is answered as if the thing written were nowhere to be found, and the row stays as it is", async () => {
    const theirs = await share().joined("ana", "eric");
    await share().savePlan("ana", theirs.clientId);
    const { planId } = await world().as("ana").plan.get({ clientId: theirs.clientId });
    const mine = await world().aVrClient("val", { appliedOn: "2026-05-01" });
    const harbors = await share().released("lou", { to: "valley", unit: null });
    const before = await snapshot(world());

    const val = world().as("val");
    const lou = world().as("lou");
    const identity = { ...share().acceptInput(v7()).client.identity };
    const writes: Record<string, () => Promise<unknown>> = {
      "a client": () =>
        val.vrCase.open({
          clientId: theirs.clientId,
          caseId: v7(),
          number: "X-1",
          unitId: world().unitId("Valley Office"),
          identity,
          counselorStaffId: null,
          appliedOn: null,
        }),
      "a case": () =>
        val.vrCase.open({
          clientId: v7(),
          caseId: theirs.caseId,
          number: "X-2",
          unitId: world().unitId("Valley Office"),
          identity,
          counselorStaffId: null,
          appliedOn: null,
        }),
      "a plan": () =>
        val.plan.save({
          clientId: mine.clientId,
          planId: planId ?? "",
          baseVersion: 0,
          content: { ...emptyPlan, goal: "Mine" },
        }),
      "a release": () =>
        val.release.sign(
          share().releaseInput(mine.clientId, { releaseId: theirs.releaseId, to: "harbor", unit: null }),
        ),
      "a referral": () =>
        lou.referral.send({
          referralId: theirs.referralId,
          clientId: harbors.clientId,
          releaseId: harbors.releaseId,
          asked: "Eligibility",
          note: null,
        }),
    };
    for (const [name, write] of Object.entries(writes))
      await rejects(write(), "NOT_FOUND", "not-found").catch((cause) => named(name, cause));
    expect(await snapshot(world())).toEqual(before);
  });
});

function named(name: string, cause: unknown): never {
  throw new Error(`the key of ${name}`, { cause });
}
