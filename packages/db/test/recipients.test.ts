import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import * as t from "../src/schema/index.ts";
import {
  asActor,
  aTestAgency,
  aTestClient,
  aTestRelease,
  aTestStaff,
  revokeTestRelease,
  type TestAgency,
  type TestClient,
  type TestStaff,
} from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let harbor: TestAgency;
let vr: TestAgency;
let ana: TestStaff;
let eric: TestStaff;
let priya: TestStaff;
beforeAll(async () => {
  const { owner } = database();
  harbor = await aTestAgency(owner, { kind: "ips", name: "Harbor" });
  vr = await aTestAgency(owner, { kind: "vr", units: ["North", "South"] });
  const elsewhere = await aTestAgency(owner, { kind: "vr" });
  ana = await aTestStaff(owner, harbor, { name: "Ana Lopez" });
  eric = await aTestStaff(owner, vr, { name: "Eric Miller", unitIds: [vr.units[0].id] });
  priya = await aTestStaff(owner, elsewhere, { name: "Priya Shah" });
});
const as = <T>(who: TestStaff, run: Parameters<typeof asActor<T>>[2], over = {}) =>
  asActor(database().app, who.actor(over), run);

/** The day of tests is 2026-11-21. */
const form = {
  purposes: ["coordinate-employment-services" as const],
  signedByName: "The person",
  capacity: "self" as const,
  signatureKind: "on-screen" as const,
  signedOn: "2026-11-01",
  validFrom: "2026-11-01",
  expiresOn: "2027-03-31",
  formLanguage: "en" as const,
  statementVersion: "test",
};

describe("a release that takes another's place", () => {
  const signed = async (tx: Parameters<Parameters<typeof asActor>[2]>[0], of: TestClient, old: string) => {
    const id = v7();
    const terms = { toAgencyId: vr.id, validFrom: "2026-11-21", expiresOn: "2027-11-20" };
    await tx.insert(t.release).values({ ...form, ...terms, ...of.row, id });
    await tx
      .update(t.release)
      .set({ replacedById: id, replacedAt: new Date(0), replacedOn: "2026-11-21" })
      .where(eq(t.release.id, old));
    await tx
      .insert(t.releaseGrant)
      .values({ ...terms, ...of.row, id: v7(), releaseId: id, dataGroup: "identity" });
    return id;
  };

  test("ends it in the same moment, so that nothing is open twice and nothing is closed in between", async () => {
    const client = await aTestClient(database().owner, harbor);
    const old = await aTestRelease(database().owner, client, vr, { groups: ["identity", "benefits"] });
    const id = await as(ana, (tx) => signed(tx, client, old));
    const grants = await as(ana, (tx) =>
      tx.select().from(t.releaseGrant).where(eq(t.releaseGrant.clientId, client.id)),
    );
    const open = grants.filter(({ endedAt }) => endedAt === null);
    expect(open).toMatchObject([{ releaseId: id, dataGroup: "identity" }]);
    expect(
      await as(eric, (tx) =>
        tx.select({ id: t.release.id }).from(t.release).where(eq(t.release.clientId, client.id)),
      ),
    ).toEqual([{ id }]);
  });

  test("can be followed neither by a revocation of what it replaced nor by another in its place", async () => {
    const client = await aTestClient(database().owner, harbor);
    const old = await aTestRelease(database().owner, client, vr, { groups: ["identity"] });
    const id = await as(ana, (tx) => signed(tx, client, old));
    expect(await refusal(revokeTestRelease(database().owner, old))).toBe("release_ends_once");
    expect(
      await refusal(
        as(ana, (tx) =>
          tx
            .update(t.release)
            .set({ replacedById: null, replacedAt: null, replacedOn: null })
            .where(eq(t.release.id, old)),
        ),
      ),
    ).toBe("release_ends_once");
    expect(
      await refusal(
        as(ana, (tx) =>
          tx
            .update(t.release)
            .set({ replacedById: id, replacedAt: new Date(), replacedOn: "2026-11-21" })
            .where(eq(t.release.id, id)),
        ),
      ),
    ).toBe("release_ends_once");
  });

  test("is one of the same client to the same recipient", async () => {
    const client = await aTestClient(database().owner, harbor);
    const other = await aTestClient(database().owner, harbor);
    const old = await aTestRelease(database().owner, other, vr, { groups: ["identity"] });
    expect(await refusal(as(ana, (tx) => signed(tx, client, old)))).toBe("release_replaced_by_fk");
  });
});

describe("consent for substance-use records", () => {
  test.each([
    { part2: false, dataGroup: "substance-use" as const },
    { part2: true, dataGroup: "benefits" as const },
  ])("stands on a form of its own: $dataGroup with part2 $part2 is refused", async ({ part2, dataGroup }) => {
    const client = await aTestClient(database().owner, harbor);
    const id = v7();
    const terms = { toAgencyId: vr.id, validFrom: form.validFrom, expiresOn: form.expiresOn };
    const said = await refusal(
      as(ana, async (tx) => {
        await tx.insert(t.release).values({ ...form, ...terms, ...client.row, id, part2 });
        await tx
          .insert(t.releaseGrant)
          .values({ ...terms, ...client.row, id: v7(), releaseId: id, dataGroup });
      }),
    );
    expect(said).toBe("release_part2_alone");
  });
});

describe("a form signed here for the other agency to release", () => {
  async function offered(over: Partial<typeof t.releaseOffer.$inferInsert> = {}) {
    const theirs = await aTestClient(database().owner, harbor);
    const ours = await aTestClient(database().owner, vr, { personId: theirs.personId });
    const offerId = v7();
    await as(ana, (tx) =>
      tx.insert(t.releaseOffer).values({
        ...form,
        ...theirs.row,
        id: offerId,
        askedAgencyId: vr.id,
        groups: ["identity", "ipe-and-vr-services"],
        ...over,
      }),
    );
    return { theirs, ours, offerId };
  }
  const seen = (who: TestStaff, offerId: string, over = {}) =>
    as(
      who,
      (tx) => tx.select({ id: t.releaseOffer.id }).from(t.releaseOffer).where(eq(t.releaseOffer.id, offerId)),
      over,
    );
  const file = (ours: TestClient, offerId: string, over: Partial<typeof t.release.$inferInsert> = {}) =>
    as(eric, async (tx) => {
      const id = v7();
      await tx.insert(t.release).values({
        ...form,
        ...ours.row,
        id,
        toAgencyId: harbor.id,
        offerId,
        validFrom: "2026-11-21",
        ...over,
      });
      await tx.insert(t.releaseGrant).values({
        ...ours.row,
        id: v7(),
        releaseId: id,
        toAgencyId: harbor.id,
        validFrom: "2026-11-21",
        expiresOn: over.expiresOn ?? form.expiresOn,
        dataGroup: "ipe-and-vr-services",
      });
    });

  test("opens nothing, and is seen there only while the person's identity is released to it", async () => {
    const { theirs, offerId } = await offered();
    expect(await seen(ana, offerId)).toHaveLength(1);
    expect(await seen(eric, offerId)).toEqual([]);
    const releaseId = await aTestRelease(database().owner, theirs, vr, { groups: ["identity"] });
    expect(await seen(eric, offerId)).toHaveLength(1);
    expect(await seen(priya, offerId)).toEqual([]);
    expect(await seen(eric, offerId, { role: "vr-business" })).toEqual([]);
    await revokeTestRelease(database().owner, releaseId);
    expect(await seen(eric, offerId)).toEqual([]);
  });

  test("is gone there when the person takes it back", async () => {
    const { theirs, offerId } = await offered();
    await aTestRelease(database().owner, theirs, vr, { groups: ["identity"] });
    await as(ana, (tx) =>
      tx
        .update(t.releaseOffer)
        .set({ withdrawnAt: new Date(), withdrawnHow: "changed her mind" })
        .where(eq(t.releaseOffer.id, offerId)),
    );
    expect(await seen(eric, offerId)).toEqual([]);
  });

  test("is filed as it was signed, once, no day longer and no group more", async () => {
    const { ours, offerId } = await offered();
    expect(await refusal(file(ours, offerId, { expiresOn: "2027-04-01" }))).toBe("release_filed_as_signed");
    expect(await refusal(file(ours, offerId, { signedByName: "Somebody else" }))).toBe(
      "release_filed_as_signed",
    );
    expect(await refusal(file(ours, offerId, { expiresOn: "2027-02-28" }))).toBe("accepted");
    expect(await refusal(file(ours, offerId))).toBe("release_offer_filed_once");
    const narrower = await offered({ groups: ["identity"] });
    expect(await refusal(file(narrower.ours, narrower.offerId))).toBe("release_filed_as_signed");
  });

  test("is filed for nobody else", async () => {
    const { offerId } = await offered();
    const stranger = await aTestClient(database().owner, vr);
    expect(await refusal(file(stranger, offerId))).toBe("release_filed_as_signed");
  });

  test("never carries substance-use records", async () => {
    expect(await refusal(offered({ groups: ["substance-use"] }))).toBe("release_offer_without_part2");
  });
});

describe("what is handed to somebody without an account", () => {
  async function released(over: Partial<typeof t.personRelease.$inferInsert> = {}) {
    const client = await aTestClient(database().owner, harbor);
    const releaseId = v7();
    await as(ana, (tx) =>
      tx.insert(t.personRelease).values({
        ...form,
        ...client.row,
        id: releaseId,
        relation: "family",
        recipientName: "Rosa Rivera",
        groups: ["job-search-plan"],
        ...over,
      }),
    );
    const give = (with_: Partial<typeof t.handedOver.$inferInsert> = {}) =>
      as(ana, (tx) =>
        tx.insert(t.handedOver).values({
          ...client.row,
          id: v7(),
          personReleaseId: releaseId,
          givenOn: "2026-11-21",
          document: "plan",
          way: "printed",
          groups: ["job-search-plan"],
          notice: "Do not pass on",
          noticeLanguage: "en",
          ...with_,
        }),
      );
    const revoke = (on: string) =>
      as(ana, (tx) =>
        tx
          .update(t.personRelease)
          .set({ revokedAt: new Date(), revokedOn: on, revokedHow: "by phone" })
          .where(eq(t.personRelease.id, releaseId)),
      );
    return { client, releaseId, give, revoke };
  }

  test("is written down with who gave it, whatever is sent", async () => {
    const { client, give } = await released();
    await give({ givenByName: "Somebody else" });
    expect(
      await as(ana, (tx) => tx.select().from(t.handedOver).where(eq(t.handedOver.clientId, client.id))),
    ).toMatchObject([{ givenByName: "Ana Lopez", givenByStaffId: ana.id }]);
  });

  test.each([
    ["the day before the first", "2026-10-31", "handed_over_under_active_release"],
    ["the first day", "2026-11-01", "accepted"],
    ["today", "2026-11-21", "accepted"],
    ["tomorrow", "2026-11-22", "handed_over_under_active_release"],
  ])("stands under a release in force on the day: %s", async (_, givenOn, said) => {
    const { give } = await released();
    expect(await refusal(give({ givenOn }))).toBe(said);
  });

  test("is refused the day after the last, and accepted on it", async () => {
    const { give } = await released({ expiresOn: "2026-11-20" });
    expect(await refusal(give({ givenOn: "2026-11-21" }))).toBe("handed_over_under_active_release");
    expect(await refusal(give({ givenOn: "2026-11-20" }))).toBe("accepted");
  });

  test("is refused from the day of revocation on; what was given before can still be written down", async () => {
    const { give, revoke } = await released();
    await revoke("2026-11-20");
    expect(await refusal(give({ givenOn: "2026-11-20" }))).toBe("handed_over_under_active_release");
    expect(await refusal(give({ givenOn: "2026-11-19" }))).toBe("accepted");
    expect(await refusal(revoke("2026-11-21"))).toBe("person_release_ends_once");
  });

  test("is no more than the release names", async () => {
    const { give } = await released();
    expect(await refusal(give({ groups: ["job-search-plan", "benefits"] }))).toBe(
      "handed_over_within_release",
    );
  });

  test("is never a text of one's own for an employer", async () => {
    const employer = { relation: "employer" as const, answers: ["hours-and-days" as const] };
    const { give } = await released(employer);
    const answers = { document: "employer-answers" as const, answers: ["hours-and-days" as const] };
    expect(await refusal(give())).toBe("handed_over_within_release");
    expect(await refusal(give({ ...answers, description: "He is ill" }))).toBe(
      "handed_over_employer_answers",
    );
    expect(await refusal(give({ ...answers, answers: ["start-date"] }))).toBe("handed_over_within_release");
    expect(await refusal(give(answers))).toBe("accepted");
    expect(await refusal(released({ relation: "employer" }))).toBe("person_release_employer_gets_answers");
  });
});
