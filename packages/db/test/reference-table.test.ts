import { eq, sql } from "drizzle-orm";
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
  type TestStaff,
} from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let harbor: TestAgency;
let vr: TestAgency;
let ana: TestStaff;
let adam: TestStaff;
let eric: TestStaff;
beforeAll(async () => {
  const { owner } = database();
  harbor = await aTestAgency(owner, { kind: "ips", name: "Harbor" });
  vr = await aTestAgency(owner, { kind: "vr", units: ["North"] });
  ana = await aTestStaff(owner, harbor, { name: "Ana Lopez" });
  adam = await aTestStaff(owner, harbor, { name: "Adam Cole", role: "administrator" });
  eric = await aTestStaff(owner, vr, { role: "vr-counselor", unitIds: [vr.units[0].id] });
});

const as = <T>(who: TestStaff, run: Parameters<typeof asActor<T>>[2]) =>
  asActor(database().app, who.actor(), run);
const row = {
  key: "XX",
  item: null,
  from: "2026-01-01",
  until: null,
  amount: 1500,
  unit: "cents-an-hour",
  title: null,
  source: null,
} as const;
const table = () => ({
  id: v7(),
  agencyId: harbor.id,
  kind: "minimum-wage" as const,
  title: "Minimum wages",
  source: "State labor department",
  rows: [row],
  loadedByName: "somebody else",
});
const load = (who: TestStaff, values: ReturnType<typeof table>) =>
  as(who, (tx) => tx.insert(t.referenceTable).values(values));
const seenBy = (who: TestStaff) => as(who, (tx) => tx.select().from(t.referenceTable));

describe("a loaded table", () => {
  test("is loaded by an administrator alone, under the name the database knows, and one of a kind is in force", async () => {
    expect(await refusal(load(ana, table()))).not.toBeNull();
    const first = table();
    await load(adam, first);
    expect(await seenBy(adam)).toMatchObject([{ id: first.id, loadedByName: "Adam Cole" }]);
    expect(await refusal(load(adam, table()))).not.toBeNull();
    expect(await seenBy(adam)).toHaveLength(1);
  });

  test("is never changed: only its standing is", async () => {
    const change = (set: object) => refusal(as(adam, (tx) => tx.update(t.referenceTable).set(set)));
    expect(await change({ rows: [] })).not.toBeNull();
    expect(await change({ title: "Another" })).not.toBeNull();
    await as(adam, (tx) => tx.update(t.referenceTable).set({ replacedAt: sql`app.now()` }));
    await as(adam, (tx) => tx.update(t.referenceTable).set({ replacedAt: null }));
    expect(await seenBy(adam)).toMatchObject([{ title: "Minimum wages", replacedAt: null }]);
  });

  test("is read by the agency to which jobs are released, while they are, and by no other group", async () => {
    const { owner } = database();
    const client = await aTestClient(owner, harbor);
    expect(await seenBy(eric)).toEqual([]);
    await aTestRelease(owner, client, vr, { groups: ["identity", "job-search-plan"] });
    expect(await seenBy(eric)).toEqual([]);
    const releaseId = await aTestRelease(owner, client, vr, { groups: ["jobs-and-wages"] });
    expect(await seenBy(eric)).toHaveLength(1);
    expect(
      await as(eric, (tx) =>
        tx
          .update(t.referenceTable)
          .set({ replacedAt: sql`app.now()` })
          .where(eq(t.referenceTable.agencyId, harbor.id))
          .returning({ id: t.referenceTable.id }),
      ),
    ).toEqual([]);
    await revokeTestRelease(owner, releaseId);
    expect(await seenBy(eric)).toEqual([]);
  });
});
