import type { FindingView } from "@ips/contract";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import type { Player } from "../everyday/world.ts";
import { today } from "../everyday/world.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

/** What the page of a person says of releases: which ends, and where it stands. */
async function told(player: Player, clientId: string): Promise<(string | undefined)[][]> {
  const { findings } = await world().as(player).client.get({ clientId });
  const expiry = ({ rule }: FindingView) => rule === "release.expiry";
  return findings.filter(expiry).map(({ code, record }) => [code, record?.id]);
}
const items = async (player: Player, clientId: string) => {
  const page = await world().as(player).today.get({ scope: "team" });
  return [...page.now, ...page.thisWeek, ...page.later, ...page.waiting].filter(
    ({ client }) => client?.clientId === clientId,
  );
};

describe("a release that ends soon", () => {
  test("is said to who can have it renewed, with the way there, and no longer once it is renewed", async () => {
    const { clientId, releaseId } = await share().released("ana", { expiresOn: "2026-06-27" });
    expect(await told("ana", clientId)).toEqual([["release.expiry.ends-soon", releaseId]]);
    expect(await items("ana", clientId)).toMatchObject([
      { kind: "finding", action: "renew-release", due: "2026-06-27", daysLeft: 12 },
    ]);
    const row = (await world().as("ana").caseload.list({ scope: "mine" })).rows.find(
      (each) => each.client.clientId === clientId,
    );
    expect(row?.mostUrgent?.code).toBe("release.expiry.ends-soon");
    await world()
      .as("ana")
      .release.sign(
        share().releaseInput(clientId, { validFrom: today, signedOn: today, replaces: [releaseId] }),
      );
    expect((await told("ana", clientId)).map(([code]) => code)).toEqual(["release.expiry.active"]);
    expect((await items("ana", clientId)).filter(({ action }) => action === "renew-release")).toEqual([]);
  });

  test("tells each side of its own; the one that only receives is not asked to renew another's", async () => {
    const { clientId, vrClientId, backId, releaseId } = await share().joined("ana", "eric", {
      expiresOn: "2026-06-27",
    });
    expect(await told("ana", clientId)).toContainEqual(["release.expiry.ends-soon", releaseId]);
    expect((await told("eric", vrClientId)).map(([, id]) => id)).toEqual([backId]);
  });
});

describe("a form for the other direction", () => {
  test("waits on the counselor's Today until it is filed, and on nobody else's", async () => {
    const one = await share().accepted("ana", "eric");
    const offerId = v7();
    await world()
      .as("ana")
      .release.sign(
        share().releaseInput(one.clientId, {
          validFrom: today,
          signedOn: today,
          replaces: [one.releaseId],
          back: { offerId, groups: ["job-search-plan"] },
        }),
      );
    const waiting = async (player: Player, clientId: string) =>
      (await items(player, clientId)).filter(({ kind }) => kind === "release-to-file");
    expect(await waiting("eric", one.vrClientId)).toMatchObject([
      { who: "Harbor Behavioral Health", on: today, action: "open-sharing" },
    ]);
    expect(await waiting("nora", one.vrClientId)).toEqual([]);
    expect(await waiting("ana", one.clientId)).toEqual([]);
    await world().as("eric").release.fileOffer({ offerId, clientId: one.vrClientId, releaseId: v7() });
    expect(await waiting("eric", one.vrClientId)).toEqual([]);
  });
});
