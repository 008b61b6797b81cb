import { agencySetting, asActor, systemActor } from "@ips/db";
import type { DataGroup } from "@ips/domain";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { refusal, rejects } from "../everyday/refusal.ts";
import { today } from "../everyday/world.ts";
import { usualGroups } from "./sharing.ts";
import { snapshot } from "./snapshot.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

const backGroups: DataGroup[] = ["identity", "job-search-plan", "ipe-and-vr-services"];

/** A person served on both sides, and one sitting at Harbor in which both directions were signed. */
async function sitting(
  back: { offerId: string; groups: DataGroup[] } = { offerId: v7(), groups: backGroups },
) {
  const one = await share().accepted("ana", "eric");
  await world()
    .as("ana")
    .release.sign(
      share().releaseInput(one.clientId, {
        validFrom: today,
        signedOn: today,
        replaces: [one.releaseId],
        back,
      }),
    );
  return { ...one, offerId: back.offerId };
}
const toFile = async (vrClientId: string) =>
  (await world().as("eric").release.ofClient({ clientId: vrClientId })).toFile;

describe("both directions in one sitting", () => {
  test("open our record at once, and hand the other half to the other agency, where it opens nothing yet", async () => {
    const { clientId, vrClientId, offerId } = await sitting();
    const mine = await world().as("ana").release.ofClient({ clientId });
    expect(mine.offered).toMatchObject([
      { offerId, askedAgencyName: "State VR", groups: backGroups, witnessName: "Ana Lopez" },
    ]);
    expect(mine.received).toEqual([]);
    expect(await toFile(vrClientId)).toMatchObject([
      { offerId, signedAt: { agencyName: "Harbor Behavioral Health" }, signedByName: "Donna Rivera" },
    ]);
    await rejects(world().as("ana").release.ofClient({ clientId: vrClientId }), "NOT_FOUND", "not-found");
  });

  test("become active when the other agency files its half, as its own release, and is done once", async () => {
    const { clientId, vrClientId, offerId } = await sitting();
    const input = { offerId, clientId: vrClientId, releaseId: v7() };
    await world().as("eric").release.fileOffer(input);
    await world().as("eric").release.fileOffer(input);
    expect(await toFile(vrClientId)).toEqual([]);
    expect((await world().as("eric").release.ofClient({ clientId: vrClientId })).given).toMatchObject([
      {
        releaseId: input.releaseId,
        groups: backGroups,
        validFrom: today,
        signedOn: today,
        witnessName: "Ana Lopez, Harbor Behavioral Health",
      },
    ]);
    expect((await world().as("ana").release.ofClient({ clientId })).received).toMatchObject([
      { groups: backGroups },
    ]);
    const again = await refusal(
      world()
        .as("eric")
        .release.fileOffer({ ...input, releaseId: v7() }),
    );
    expect(again.app.code).toBe("release.filed-already");
  });

  test("tell the sender the same whether the other agency has filed it or knows nobody", async () => {
    const { clientId } = await share().released("ana");
    const other = await sitting();
    const back = { offerId: v7(), groups: backGroups };
    await world()
      .as("ana")
      .release.sign(
        share().releaseInput(clientId, {
          groups: ["identity", "benefits"],
          validFrom: "2027-01-01",
          expiresOn: "2027-06-01",
          back,
        }),
      );
    const shape = async (of: string) =>
      (await world().as("ana").release.ofClient({ clientId: of })).offered.map(
        ({ askedAgencyName, groups }) => ({
          askedAgencyName,
          groups,
        }),
      );
    expect(await shape(clientId)).toEqual(await shape(other.clientId));
  });

  test("run no longer than the agency that files allows", async () => {
    const { vrClientId, offerId } = await sitting();
    await asActor(
      world().database.app,
      systemActor(world().agencyIds.state, { agencyKind: "vr", today }),
      (tx) =>
        tx
          .insert(agencySetting)
          .values({ agencyId: world().agencyIds.state, jurisdiction: { release: { longestMonths: 3 } } })
          .onConflictDoNothing(),
    );
    await world().as("eric").release.fileOffer({ offerId, clientId: vrClientId, releaseId: v7() });
    expect((await world().as("eric").release.ofClient({ clientId: vrClientId })).given).toMatchObject([
      { expiresOn: "2026-09-14" },
    ]);
  });

  test("are taken back: what was not filed is gone there", async () => {
    const { vrClientId, offerId } = await sitting();
    await rejects(world().as("eric").release.withdrawOffer({ offerId, how: "x" }), "FORBIDDEN", "forbidden");
    await world().as("ana").release.withdrawOffer({ offerId, how: "Changed her mind" });
    expect(await toFile(vrClientId)).toEqual([]);
    await rejects(
      world().as("eric").release.fileOffer({ offerId, clientId: vrClientId, releaseId: v7() }),
      "NOT_FOUND",
      "not-found",
    );
  });

  test("close with our own release: without it the other agency no longer reads the form", async () => {
    const { clientId, vrClientId, offerId } = await sitting();
    for (const { releaseId, state } of (await world().as("ana").release.ofClient({ clientId })).given)
      if (state === "active") await world().as("ana").release.revoke({ releaseId, how: "Said so" });
    expect(await toFile(vrClientId)).toEqual([]);
    await rejects(
      world().as("eric").release.fileOffer({ offerId, clientId: vrClientId, releaseId: v7() }),
      "NOT_FOUND",
      "not-found",
    );
  });

  test("are for the agency that was asked, the person they are about, and nobody else", async () => {
    const { vrClientId, offerId } = await sitting();
    const stranger = await share().accepted("ben", "eric");
    const before = await snapshot(world());
    const tries = [
      () => world().as("val").release.fileOffer({ offerId, clientId: vrClientId, releaseId: v7() }),
      () => world().as("lou").release.fileOffer({ offerId, clientId: vrClientId, releaseId: v7() }),
      () => world().as("nora").release.fileOffer({ offerId, clientId: vrClientId, releaseId: v7() }),
      () => world().as("eric").release.fileOffer({ offerId, clientId: stranger.vrClientId, releaseId: v7() }),
      () => world().as("eric").release.fileOffer({ offerId: v7(), clientId: vrClientId, releaseId: v7() }),
      () => world().as("lou").release.withdrawOffer({ offerId, how: "x" }),
      () => world().as("val").release.withdrawOffer({ offerId, how: "x" }),
      () => world().as("wes").release.withdrawOffer({ offerId, how: "x" }),
    ];
    for (const attempt of tries) await rejects(attempt(), "NOT_FOUND", "not-found");
    expect(await snapshot(world())).toEqual(before);
  });

  test("never carry substance-use records, and need the person's name to be known there", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const sign = (groups: DataGroup[], back: DataGroup[]) =>
      refusal(
        world()
          .as("ana")
          .release.sign(share().releaseInput(clientId, { groups, back: { offerId: v7(), groups: back } })),
      );
    expect((await sign(usualGroups, ["substance-use"])).fields).toMatchObject([{ path: "back.groups" }]);
    expect((await sign(["job-search-plan"], backGroups)).fields).toMatchObject([{ path: "groups" }]);
    expect((await world().as("ana").release.ofClient({ clientId })).given).toEqual([]);
  });
});

describe("a release that takes the place of an earlier one", () => {
  const renew = (clientId: string, replaces: string[], over = {}) =>
    world()
      .as("ana")
      .release.sign(
        share().releaseInput(clientId, {
          validFrom: today,
          signedOn: today,
          expiresOn: "2027-05-31",
          replaces,
          ...over,
        }),
      );

  test("begins as the other ends: one is open before, one after, never none and never two", async () => {
    const { clientId, releaseId } = await share().released("ana");
    const { id } = await renew(clientId, [releaseId]);
    const { given } = await world().as("ana").release.ofClient({ clientId });
    expect(given.map(({ releaseId: each, state }) => [each, state])).toEqual([
      [id, "active"],
      [releaseId, "replaced"],
    ]);
    expect((await world().as("eric").release.ofClient({ clientId })).received).toMatchObject([
      { releaseId: id, expiresOn: "2027-05-31" },
    ]);
  });

  test("closes what the new one leaves out", async () => {
    const { clientId, releaseId } = await share().released("ana");
    await renew(clientId, [releaseId], { groups: ["identity", "benefits"] });
    expect((await world().as("eric").release.ofClient({ clientId })).received).toMatchObject([
      { groups: ["identity", "benefits"] },
    ]);
    await rejects(world().as("eric").plan.get({ clientId }), "NOT_FOUND", "not-found");
  });

  test("follows it on the day after its last without ending it", async () => {
    const { clientId, releaseId } = await share().released("ana");
    await renew(clientId, [], { validFrom: "2027-01-01" });
    expect((await world().as("ana").release.ofClient({ clientId })).given.map(({ state }) => state)).toEqual([
      "not-yet",
      "active",
    ]);
    const tooSoon = await refusal(
      renew(clientId, [releaseId], { validFrom: "2026-12-31", groups: ["identity"] }),
    );
    expect(tooSoon.app.code).toBe("release.overlaps");
  });

  test("is the end of it: it can be neither revoked nor replaced again", async () => {
    const { clientId, releaseId } = await share().released("ana");
    await renew(clientId, [releaseId]);
    expect((await refusal(world().as("ana").release.revoke({ releaseId, how: "x" }))).app).toMatchObject({
      code: "release.already-ended",
      facts: { state: "replaced", on: today },
    });
  });

  test("names only releases of this person to this recipient", async () => {
    const { clientId } = await share().released("ana");
    const other = await share().released("ana");
    const elsewhere = await share().sign("ana", clientId, { to: "valley", unit: null });
    for (const wrong of [other.releaseId, elsewhere, v7()])
      await rejects(renew(clientId, [wrong], { groups: ["benefits"] }), "NOT_FOUND", "not-found");
    expect((await world().as("eric").release.ofClient({ clientId: other.clientId })).received).toHaveLength(
      1,
    );
  });
});

describe("signing again after a decline", () => {
  /** What the sender's own screens say of sharing, without keys and times. */
  const told = async (clientId: string) =>
    JSON.parse(
      JSON.stringify(await world().as("ana").release.ofClient({ clientId }), (key, value: unknown) =>
        ["releaseId", "looks", "looksTotal"].includes(key) ? undefined : value,
      ),
    ) as unknown;

  test("needs no revocation, opens the record to the recipient again, and tells the sender nothing", async () => {
    const declined = await share().referred("ana");
    const waiting = await share().referred("ana");
    await world().as("eric").referral.decline({
      referralId: declined.referralId,
      reason: "person-does-not-want-vr",
      explanation: null,
    });
    await rejects(
      world().as("eric").release.ofClient({ clientId: declined.clientId }),
      "NOT_FOUND",
      "not-found",
    );
    expect(await told(declined.clientId)).toEqual(await told(waiting.clientId));

    const overlap = (clientId: string) =>
      refusal(
        world()
          .as("ana")
          .release.sign(share().releaseInput(clientId, { validFrom: today, signedOn: today })),
      );
    const [one, other] = [await overlap(declined.clientId), await overlap(waiting.clientId)];
    expect({ ...one.app.facts, releaseId: "" }).toEqual({ ...other.app.facts, releaseId: "" });

    for (const { clientId, releaseId } of [declined, waiting])
      await world()
        .as("ana")
        .release.sign(
          share().releaseInput(clientId, { validFrom: today, signedOn: today, replaces: [releaseId] }),
        );
    expect(await told(declined.clientId)).toEqual(await told(waiting.clientId));
    expect(
      (await world().as("eric").release.ofClient({ clientId: declined.clientId })).received,
    ).toHaveLength(1);
  });
});
