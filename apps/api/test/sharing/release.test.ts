import { release, releaseGrant } from "@ips/db";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { refusal, rejects } from "../everyday/refusal.ts";
import { today } from "../everyday/world.ts";
import { usualGroups } from "./sharing.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

describe("signing a release", () => {
  test("opens its groups to the agency it names, from its first day, and says so on both sides", async () => {
    const { clientId, releaseId } = await share().released("ana");
    const mine = await world().as("ana").release.ofClient({ clientId });
    expect(mine).toMatchObject({
      own: true,
      clientName: "Donna Rivera",
      canSign: true,
      canRevoke: true,
      received: [],
    });
    expect(mine.given).toMatchObject([
      {
        releaseId,
        groups: usualGroups,
        state: "active",
        witnessName: "Ana Lopez",
        copyGivenOn: today,
        to: { agencyName: "State VR", unitName: "North Office" },
      },
    ]);

    const theirs = await world().as("eric").release.ofClient({ clientId });
    expect(theirs).toMatchObject({
      own: false,
      given: [],
      canSign: false,
      canRevoke: false,
      looks: [],
      looksTotal: 0,
    });
    expect(theirs.received).toMatchObject([
      { releaseId, direction: "received", from: { agencyName: "Harbor Behavioral Health" } },
    ]);
  });

  test("is one release when it is sent twice", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const input = share().releaseInput(clientId);
    await world().as("ana").release.sign(input);
    await world().as("ana").release.sign(input);
    expect((await world().as("ana").release.ofClient({ clientId })).given).toHaveLength(1);
  });

  test("names each element that is missing, and keeps nothing", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const refused = await refusal(
      world()
        .as("ana")
        .release.sign(
          share().releaseInput(clientId, {
            capacity: "representative",
            signatureKind: "paper",
            expiresOn: "2026-06-14",
            signedOn: "2026-06-20",
            validFrom: "2026-06-20",
          }),
        ),
    );
    expect(refused).toMatchObject({ code: "BAD_REQUEST", app: { code: "release.incomplete" } });
    const { problems } = refused.app.facts as { problems: { field: string; code: string }[] };
    expect(problems).toEqual(
      expect.arrayContaining([
        { field: "authority", code: "release-authority-missing" },
        { field: "signatureReference", code: "release-signature-reference-missing" },
        { field: "signedOn", code: "release-signed-in-future" },
        { field: "expiresOn", code: "release-expiry-past" },
        { field: "expiresOn", code: "release-expiry-before-start" },
      ]),
    );
    expect((await world().as("ana").release.ofClient({ clientId })).given).toEqual([]);
  });

  test("of substance-use records needs the person's own consent for them (42 CFR Part 2)", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const groups = ["substance-use" as const];
    const refused = await refusal(world().as("ana").release.sign(share().releaseInput(clientId, { groups })));
    expect(refused.app).toMatchObject({
      code: "release.incomplete",
      facts: { problems: [{ field: "part2", code: "release-without-part2" }] },
    });
    await expect(
      world()
        .as("ana")
        .release.sign(share().releaseInput(clientId, { groups, part2: true })),
    ).resolves.toHaveProperty("id");
  });

  test("keeps that consent on a form of its own", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const groups = [...usualGroups, "substance-use" as const];
    const refused = await refusal(
      world()
        .as("ana")
        .release.sign(share().releaseInput(clientId, { groups, part2: true })),
    );
    expect(refused.app.facts).toEqual({ problems: [{ field: "groups", code: "release-part2-not-alone" }] });
    expect((await world().as("ana").release.ofClient({ clientId })).given).toEqual([]);
  });

  test("by a representative names the authority and where its proof is kept", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const sign = (authorityReference: string | null) =>
      world()
        .as("ana")
        .release.sign(
          share().releaseInput(clientId, {
            capacity: "representative",
            authority: "Guardianship order of May 2025",
            authorityReference,
          }),
        );
    expect((await refusal(sign(null))).fields).toMatchObject([{ path: "authorityReference" }]);
    await expect(sign("Paper file 12")).resolves.toHaveProperty("id");
  });

  test("may not run for more than a year", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const sign = (expiresOn: string) =>
      world().as("ana").release.sign(share().releaseInput(clientId, { expiresOn }));
    expect((await refusal(sign("2027-06-01"))).app.code).toBe("release.incomplete");
    await expect(sign("2027-05-31")).resolves.toHaveProperty("id");
  });

  test("refuses groups that another release opens to the same agency in the same time, and says which", async () => {
    const { clientId, releaseId } = await share().released("ana");
    const again = await refusal(
      world()
        .as("ana")
        .release.sign(share().releaseInput(clientId, { groups: ["job-search-plan", "benefits"] })),
    );
    expect(again).toMatchObject({
      code: "CONFLICT",
      app: {
        code: "release.overlaps",
        facts: { releaseId, groups: ["job-search-plan"], expiresOn: "2026-12-31" },
      },
    });
    await expect(share().sign("ana", clientId, { groups: ["benefits"] })).resolves.toBeTypeOf("string");
    await expect(share().sign("ana", clientId, { to: "valley", unit: null })).resolves.toBeTypeOf("string");
    await expect(
      share().sign("ana", clientId, { validFrom: "2027-01-01", expiresOn: "2027-12-31" }),
    ).resolves.toBeTypeOf("string");
  });

  test("works the other way round: a VR agency's client to an IPS agency", async () => {
    const { clientId } = await world().aVrClient("eric");
    const id = await share().sign("eric", clientId, {
      to: "harbor",
      unit: null,
      groups: ["job-search-plan", "ipe-and-vr-services"],
    });
    expect((await world().as("ana").release.ofClient({ clientId })).received).toMatchObject([
      { releaseId: id, groups: ["job-search-plan", "ipe-and-vr-services"] },
    ]);
  });

  test("is not for who only reads the other agency's record, nor for a unit that is not the recipient's", async () => {
    const { clientId } = await share().released("ana");
    await rejects(
      world()
        .as("eric")
        .release.sign(share().releaseInput(clientId, { to: "valley", unit: null })),
      "FORBIDDEN",
      "forbidden",
    );
    const other = await world().anIpsClient("ana");
    await rejects(
      world()
        .as("ana")
        .release.sign(share().releaseInput(other.clientId, { toUnitId: world().unitId("Valley Office") })),
      "BAD_REQUEST",
      "bad-input",
    );
    await rejects(
      world()
        .as("ana")
        .release.sign(share().releaseInput(other.clientId, { toAgencyId: v7(), toUnitId: null })),
      "BAD_REQUEST",
      "bad-input",
    );
  });
});

describe("revoking a release", () => {
  test("closes the other side out with its next statement, keeps how it was asked for, and is done once", async () => {
    const { clientId, releaseId } = await share().released("ana");
    await world().as("ana").release.revoke({ releaseId, how: "Said it on the phone" });
    await rejects(world().as("eric").release.ofClient({ clientId }), "NOT_FOUND", "not-found");
    expect((await world().as("sue").release.ofClient({ clientId })).given).toMatchObject([
      { state: "revoked", revokedOn: today, revokedHow: "Said it on the phone" },
    ]);
    const again = await refusal(world().as("ana").release.revoke({ releaseId, how: "Again" }));
    expect(again).toMatchObject({
      code: "CONFLICT",
      app: { code: "release.already-ended", facts: { state: "revoked", on: today } },
    });
  });

  test("is the own side's act: who received it may not", async () => {
    const { releaseId } = await share().released("ana");
    await rejects(
      world().as("eric").release.revoke({ releaseId, how: "We are done" }),
      "FORBIDDEN",
      "forbidden",
    );
  });

  test("ends its grants in the same statement, so that the same groups can be signed anew", async () => {
    const { clientId, releaseId } = await share().released("ana");
    await world().as("ana").release.revoke({ releaseId, how: "Wants another end" });
    const grants = await world()
      .database.owner.select()
      .from(releaseGrant)
      .where(eq(releaseGrant.releaseId, releaseId));
    const [ended] = await world().database.owner.select().from(release).where(eq(release.id, releaseId));
    expect(grants.every(({ endedAt }) => endedAt?.getTime() === ended?.revokedAt?.getTime())).toBe(true);
    await expect(share().sign("ana", clientId)).resolves.toBeTypeOf("string");
  });

  test("of one that has expired is refused: it has ended already", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const releaseId = await world().aRelease("ana", clientId, "state", usualGroups, {
      expiresOn: "2026-06-14",
    });
    expect((await refusal(world().as("ana").release.revoke({ releaseId, how: "x" }))).app).toMatchObject({
      code: "release.already-ended",
      facts: { state: "expired", on: "2026-06-14" },
    });
  });

  test("works before its first day, too", async () => {
    const { releaseId } = await share().released("ana", { validFrom: "2026-07-01" });
    await expect(world().as("ana").release.revoke({ releaseId, how: "Changed her mind" })).resolves.toEqual({
      id: releaseId,
    });
  });
});
