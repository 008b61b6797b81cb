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
beforeAll(async () => {
  const { owner } = database();
  harbor = await aTestAgency(owner, { kind: "ips", name: "Harbor" });
  vr = await aTestAgency(owner, { kind: "vr", units: ["North", "South"] });
  ana = await aTestStaff(owner, harbor, { name: "Ana Lopez" });
  eric = await aTestStaff(owner, vr, { name: "Eric Miller", unitIds: [vr.units[0].id] });
});
const as = <T>(who: TestStaff, run: Parameters<typeof asActor<T>>[2], over = {}) =>
  asActor(database().app, who.actor(over), run);

/** One person, a client of both agencies, with a plan at Harbor. */
async function shared() {
  const { owner } = database();
  const theirs = await aTestClient(owner, harbor);
  const ours = await aTestClient(owner, vr, { personId: theirs.personId });
  const planId = v7();
  await as(ana, (tx) => tx.insert(t.plan).values({ id: planId, ...theirs.row, content: { goal: "first" } }));
  const plans = { groups: ["job-search-plan"] as const };
  const toVr = () => aTestRelease(owner, theirs, vr, plans);
  const toHarbor = () => aTestRelease(owner, ours, harbor, plans);
  const save = (who: TestStaff, content: object) =>
    refusal(
      as(who, async (tx) => {
        const saved = await tx.update(t.plan).set({ content }).where(eq(t.plan.id, planId)).returning();
        if (saved.length === 0)
          throw Object.assign(new Error("nothing was saved"), { code: "nothing saved" });
      }),
    );
  const versions = () =>
    as(ana, (tx) =>
      tx.select().from(t.planVersion).where(eq(t.planVersion.planId, planId)).orderBy(t.planVersion.version),
    );
  return { theirs, ours, planId, toVr, toHarbor, save, versions };
}

describe("the job search plan", () => {
  test("is read under one release and edited under releases in both directions", async () => {
    const { toVr, toHarbor, save } = await shared();
    expect(await save(eric, { goal: "foreign" })).toBe("nothing saved");
    await toVr();
    expect(await save(eric, { goal: "one direction" })).toBe("nothing saved");
    const back = await toHarbor();
    expect(await save(eric, { goal: "both" })).toBe("accepted");
    await revokeTestRelease(database().owner, back);
    expect(await save(eric, { goal: "after" })).toBe("nothing saved");
  });

  test("keeps every version with who saved it and of which agency, and so does the history", async () => {
    const { theirs, toVr, toHarbor, save, versions } = await shared();
    await toVr();
    await toHarbor();
    await save(eric, { goal: "second" });
    await save(ana, { goal: "third" });
    expect(await versions()).toMatchObject([
      { version: 1, content: { goal: "first" }, savedByName: "Ana Lopez", savedByAgencyId: harbor.id },
      {
        version: 2,
        content: { goal: "second" },
        savedByName: "Eric Miller",
        savedByAgencyId: vr.id,
        savedByStaffId: eric.id,
        agencyId: harbor.id,
      },
      { version: 3, content: { goal: "third" }, savedByName: "Ana Lopez", savedByAgencyId: harbor.id },
    ]);
    const history = await as(ana, (tx) =>
      tx.select().from(t.history).where(eq(t.history.clientId, theirs.id)),
    );
    expect(
      history
        .filter(({ tableName, action }) => tableName === "plan" && action === "update")
        .map(({ actorName, actorAgencyId, agencyId }) => ({ actorName, actorAgencyId, agencyId })),
    ).toEqual([
      { actorName: "Eric Miller", actorAgencyId: vr.id, agencyId: harbor.id },
      { actorName: "Ana Lopez", actorAgencyId: harbor.id, agencyId: harbor.id },
    ]);
  });

  test("counts a version once, whatever version is sent, and none where nothing changed", async () => {
    const { planId, save, versions } = await shared();
    await as(ana, (tx) =>
      tx
        .update(t.plan)
        .set({ content: { goal: "second" }, version: 41 })
        .where(eq(t.plan.id, planId)),
    );
    await save(ana, { goal: "second" });
    expect((await versions()).map(({ version }) => version)).toEqual([1, 2]);
  });

  test("of two saves that started from the same version the second finds nothing to save", async () => {
    const { planId } = await shared();
    const save = () =>
      as(
        ana,
        async (tx) =>
          (
            await tx
              .update(t.plan)
              .set({ content: { by: v7() } })
              .where(eq(t.plan.id, planId))
              .returning()
          ).length,
      );
    const guarded = () =>
      as(
        ana,
        async (tx) =>
          (
            await tx.execute(
              `update plan set content = '{"by": "${v7()}"}' where id = '${planId}' and version = 1 returning id`,
            )
          ).rowCount,
      );
    expect(new Set(await Promise.all([guarded(), guarded()]))).toEqual(new Set([0, 1]));
    expect(await save()).toBe(1);
  });

  test("a version can be neither changed nor removed", async () => {
    for (const statement of ["update plan_version set content = '{}'", "delete from plan_version"])
      expect(await refusal(as(ana, (tx) => tx.execute(statement)))).toBe("42501");
  });
});

describe("revocation", () => {
  test("closes the record with the next statement of a transaction that is open", async () => {
    const { theirs, toVr } = await shared();
    const releaseId = await toVr();
    const read = (tx: Parameters<Parameters<typeof asActor>[2]>[0]) =>
      tx.select({ id: t.plan.id }).from(t.plan).where(eq(t.plan.clientId, theirs.id));
    await as(eric, async (tx) => {
      expect(await read(tx)).toHaveLength(1);
      await as(ana, (other) =>
        other
          .update(t.release)
          .set({ revokedAt: new Date(), revokedOn: "2026-11-21", revokedHow: "by phone" })
          .where(eq(t.release.id, releaseId)),
      );
      expect(await read(tx)).toHaveLength(0);
    });
  });

  test("leaves what was filed in one's own record", async () => {
    const { ours, toVr } = await shared();
    const releaseId = await toVr();
    await as(eric, (tx) =>
      tx.insert(t.receivedCopy).values({
        id: v7(),
        ...ours.row,
        dataGroup: "job-search-plan",
        kind: "plan",
        content: { goal: "first" },
        releaseId,
        fromAgencyId: harbor.id,
        notice: "Do not pass on",
        filedByName: "Somebody else",
      }),
    );
    await revokeTestRelease(database().owner, releaseId);
    expect(
      await as(eric, (tx) => tx.select().from(t.receivedCopy).where(eq(t.receivedCopy.clientId, ours.id))),
    ).toMatchObject([{ content: { goal: "first" }, filedByName: "Eric Miller" }]);
  });
});

describe("expiry", () => {
  test.each([
    ["2026-05-31", 0],
    ["2026-06-01", 1],
    ["2026-06-30", 1],
    ["2026-07-01", 0],
  ])("a release from June 1 to June 30 opens on %s: %i", async (today, open) => {
    const client = await aTestClient(database().owner, harbor);
    await aTestRelease(database().owner, client, vr, {
      groups: ["identity"],
      validFrom: "2026-06-01",
      expiresOn: "2026-06-30",
    });
    expect(
      await as(eric, (tx) => tx.select().from(t.client).where(eq(t.client.id, client.id)), { today }),
    ).toHaveLength(open);
  });
});

describe("the disclosure log", () => {
  const look = (
    who: TestStaff,
    client: TestClient,
    values: Partial<typeof t.accessEntry.$inferInsert> = {},
  ) =>
    as(
      who,
      (tx) =>
        tx.insert(t.accessEntry).values({ id: v7(), ...client.row, groups: ["job-search-plan"], ...values }),
      { screen: "plan" },
    );
  const looks = (client: TestClient) =>
    as(ana, (tx) =>
      tx.select().from(t.accessEntry).where(eq(t.accessEntry.clientId, client.id)).orderBy(t.accessEntry.id),
    );

  test("says who looked, of which agency, from which screen and under which release, whatever is sent", async () => {
    const { theirs, toVr } = await shared();
    const releaseId = await toVr();
    await look(eric, theirs, { readerName: "Somebody else", readerAgencyId: harbor.id });
    await look(ana, theirs, { releaseId });
    expect(await looks(theirs)).toMatchObject([
      {
        readerName: "Eric Miller",
        readerAgencyId: vr.id,
        readerStaffId: eric.id,
        releaseId,
        screen: "plan",
        groups: ["job-search-plan"],
      },
      { readerName: "Ana Lopez", readerAgencyId: harbor.id, releaseId: null },
    ]);
  });

  test("takes no entry for what is not open, and shows the reader nothing of it", async () => {
    const { theirs, toVr } = await shared();
    expect(await refusal(look(eric, theirs))).toBe("access_entry_under_a_release");
    await toVr();
    await look(eric, theirs);
    expect(await as(eric, (tx) => tx.select().from(t.accessEntry))).toEqual([]);
  });
});

describe("records of the same person", () => {
  const linked = async (who: TestStaff, client: TestClient) =>
    (await as(who, (tx) => tx.execute(`select * from app.linked_clients(array['${client.id}']::uuid[])`)))
      .rows;

  test("are found from one's own client while a release opens them, with what it opens", async () => {
    const { theirs, ours, toVr } = await shared();
    expect(await linked(eric, ours)).toEqual([]);
    await toVr();
    expect(await linked(eric, ours)).toMatchObject([
      { own_client_id: ours.id, client_id: theirs.id, agency_id: harbor.id, groups: "{job-search-plan}" },
    ]);
    expect(await linked(eric, theirs)).toEqual([]);
    expect(
      (await as(eric, (tx) => tx.execute(`select * from app.own_clients_of(array['${theirs.id}']::uuid[])`)))
        .rows,
    ).toEqual([{ client_id: theirs.id, own_client_id: ours.id }]);
  });

  test("are not made by naming the person", async () => {
    const theirs = await aTestClient(database().owner, harbor);
    const claim = as(eric, (tx) =>
      tx.insert(t.client).values({
        id: v7(),
        agencyId: vr.id,
        unitId: vr.units[0].id,
        personId: theirs.personId,
        number: v7(),
        firstName: "A",
        lastName: "B",
      }),
    );
    expect(await refusal(claim)).toBe("42501");
  });
});
