import { accessEntry } from "@ips/db";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { recordLook } from "../../src/features/disclosure/record-look.ts";
import { refusal } from "../everyday/refusal.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

const looksAt = (clientId: string) =>
  world()
    .database.owner.select()
    .from(accessEntry)
    .where(eq(accessEntry.clientId, clientId))
    .orderBy(accessEntry.at, accessEntry.id);

describe("who has looked", () => {
  test("another agency's look is logged with its release, groups and screen", async () => {
    const { clientId, releaseId, referralId } = await share().referred("ana");
    await world().as("eric").referral.letter({ referralId });
    const looks = (await looksAt(clientId)).filter(({ readerName }) => readerName === "Eric Miller");
    expect(looks).toMatchObject([
      {
        releaseId,
        groups: ["identity", "referral-and-eligibility"],
        screen: "referral.letter",
        readerAgencyId: world().agencyIds.state,
      },
    ]);
  });

  test("each list that names the person is a look, too", async () => {
    const { clientId } = await share().referred("ana");
    await world().as("eric").referral.inbox({});
    expect((await looksAt(clientId)).map(({ screen, readerName }) => [screen, readerName])).toContainEqual([
      "referral.inbox",
      "Eric Miller",
    ]);
  });

  test("the plan is logged on the record it stands on, whichever key was asked for", async () => {
    const { clientId, vrClientId, releaseId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId);
    const before = (await looksAt(clientId)).length;
    await world().as("eric").plan.get({ clientId: vrClientId });
    expect((await looksAt(clientId)).slice(before)).toMatchObject([
      { readerName: "Eric Miller", releaseId, groups: ["identity", "job-search-plan"], screen: "plan.get" },
    ]);
  });

  test("own looks are logged without a release, and shown with the others on the Sharing page", async () => {
    const { clientId } = await share().released("ana");
    await world().as("ben").plan.get({ clientId });
    await world().as("eric").plan.get({ clientId });
    const { looks, looksTotal } = await world().as("sue").release.ofClient({ clientId });
    expect(looks).toMatchObject([
      { byName: "Eric Miller", agencyName: "State VR", way: "release" },
      { byName: "Ben Ortiz", agencyName: "Harbor Behavioral Health", way: "own-unit" },
    ]);
    expect(looksTotal).toBe(2);
  });

  test("the Sharing page lists the latest ten and says how many there are in all", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await world().rows("ana", async (tx) => {
      for (let look = 0; look < 60; look++) await recordLook(tx, clientId, ["identity"], "client");
    });
    const { looks, looksTotal } = await world().as("ana").release.ofClient({ clientId });
    expect(looks).toHaveLength(10);
    expect(looksTotal).toBe(60);
  });

  test("a look and the reading it stands for are one transaction: what fails leaves neither", async () => {
    const { clientId } = await share().released("ana");
    const before = (await looksAt(clientId)).length;
    await world()
      .rows("eric", async (tx) => {
        await recordLook(tx, clientId, ["identity"], "client");
        throw new Error("the page broke");
      })
      .catch(() => null);
    await refusal(world().as("eric").plan.version({ clientId, version: 9 }));
    expect(await looksAt(clientId)).toHaveLength(before);
  });

  test("of two releases each is named with the groups it opens, and groups that none opens with neither", async () => {
    const { clientId, releaseId } = await share().released("ana", { groups: ["identity"] });
    const other = await share().sign("ana", clientId, { groups: ["jobs-and-wages"] });
    await world().rows("eric", (tx) =>
      recordLook(tx, clientId, ["identity", "jobs-and-wages", "benefits"], "client"),
    );
    const looks = (await looksAt(clientId)).filter(({ readerName }) => readerName === "Eric Miller");
    expect(new Map(looks.map((look) => [look.releaseId, look.groups]))).toEqual(
      new Map([
        [releaseId, ["identity"]],
        [other, ["jobs-and-wages"]],
      ]),
    );
  });

  test("whoever may not see the person leaves no line and learns nothing", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await world().rows("eric", (tx) => recordLook(tx, clientId, ["identity"], "client"));
    await world().rows("val", (tx) => recordLook(tx, clientId, ["identity"], "client"));
    expect(
      (await looksAt(clientId)).filter(({ readerAgencyId }) => readerAgencyId !== world().agencyIds.harbor),
    ).toEqual([]);
  });

  test("the reader cannot put another name on it, nor read back the owner's log", async () => {
    const { clientId } = await share().released("ana");
    await world()
      .as("eric")
      .plan.get({ clientId })
      .catch(() => null);
    expect(
      await world().rows("eric", (tx) =>
        tx.select().from(accessEntry).where(eq(accessEntry.clientId, clientId)),
      ),
    ).toEqual([]);
  });
});
