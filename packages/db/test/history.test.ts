import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { systemActor } from "../src/actor.ts";
import * as t from "../src/schema/index.ts";
import {
  asActor,
  aTestAgency,
  aTestClient,
  aTestEpisode,
  aTestStaff,
  testToday,
  type TestAgency,
  type TestStaff,
} from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let agency: TestAgency;
let specialist: TestStaff;
beforeAll(async () => {
  agency = await aTestAgency(database().owner, { units: ["East", "West"] });
  specialist = await aTestStaff(database().owner, agency, { name: "Ana Lopez" });
});

const of = (clientId: string, table: string) =>
  asActor(database().app, specialist.actor(), (tx) =>
    tx
      .select()
      .from(t.history)
      .where(and(eq(t.history.clientId, clientId), eq(t.history.tableName, table)))
      .orderBy(t.history.id),
  );

test("a row that is added, and each change of it, stand in the history with who, where and what", async () => {
  const client = await aTestClient(database().owner, agency);
  const id = v7();
  await asActor(database().app, specialist.actor({ screen: "client.contacts" }), (tx) =>
    tx.insert(t.contact).values({
      id,
      ...client.row,
      staffId: specialist.id,
      onDate: "2026-05-05",
      minutes: 30,
      place: "home",
      note: "Met",
    }),
  );
  await asActor(database().app, specialist.actor({ screen: "client.contacts" }), (tx) =>
    tx.update(t.contact).set({ minutes: 45, note: "Met at home" }).where(eq(t.contact.id, id)),
  );
  const who = {
    agencyId: agency.id,
    unitId: client.unitId,
    dataGroup: "case-notes",
    rowId: id,
    actorUserId: specialist.userId,
    actorStaffId: specialist.id,
    actorName: "Ana Lopez",
    actorAgencyId: agency.id,
    screen: "client.contacts",
  };
  expect(await of(client.id, "contact")).toMatchObject([
    { ...who, action: "insert", changes: null },
    { ...who, action: "update", changes: { minutes: [30, 45], note: ["Met", "Met at home"] } },
  ]);
});

test("a change that changes nothing leaves no trace", async () => {
  const client = await aTestClient(database().owner, agency);
  await asActor(database().app, specialist.actor(), (tx) =>
    tx.update(t.client).set({ language: "en" }).where(eq(t.client.id, client.id)),
  );
  expect((await of(client.id, "client")).map(({ action }) => action)).toEqual(["insert"]);
});

test("every row of a statement with many has its own entry", async () => {
  const client = await aTestClient(database().owner, agency);
  const system = systemActor(agency.id, { agencyKind: "ips", today: testToday, staffName: "Import" });
  const contacts = Array.from({ length: 500 }, (_, n) => ({
    id: v7(),
    ...client.row,
    staffId: specialist.id,
    onDate: "2026-05-05",
    minutes: n + 1,
    place: "home" as const,
  }));
  await asActor(database().app, system, (tx) => tx.insert(t.contact).values(contacts));
  const entries = await of(client.id, "contact");
  expect(new Set(entries.map(({ rowId }) => rowId))).toEqual(new Set(contacts.map(({ id }) => id)));
});

test("every table of the record keeps a history", async () => {
  const { rows } = await database().ownerPool.query<{
    name: string;
  }>(`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and (select count(*) from pg_trigger g where g.tgrelid = c.oid and g.tgname like 'history\\_of\\_%') <> 3 order by 1`);
  // Logs and journals themselves, and what holds nothing.
  expect(rows.map(({ name }) => name)).toEqual([
    "access_entry",
    "break_glass_search",
    "evidence_file",
    "history",
    "import_rejection",
    "import_run",
    "installation",
    "person",
    "plan_seen",
    "plan_version",
    "release_decline",
    // Which number a person has in a review: given once, never changed.
    "review_client",
    "today_visit",
  ]);
});

describe("nobody can rewrite it", () => {
  test.each([
    ["change", "update history set actor_name = 'Somebody else'"],
    ["remove", "delete from history"],
    ["empty", "truncate history"],
    [
      "add to",
      "insert into history (id, at, data_group, table_name, action) values (gen_random_uuid(), now(), 'identity', 'client', 'insert')",
    ],
  ])("the application cannot %s the history", async (_, statement) => {
    for (const role of ["ips-supervisor", "administrator"] as const) {
      const who = await aTestStaff(database().owner, agency, { role });
      expect(await refusal(asActor(database().app, who.actor(), (tx) => tx.execute(statement)))).toBe(
        "42501",
      );
    }
    const system = systemActor(agency.id, { agencyKind: "ips", today: testToday });
    expect(await refusal(asActor(database().app, system, (tx) => tx.execute(statement)))).toBe("42501");
  });
});

test("a transfer to another unit takes every row of the client along, and says so", async () => {
  const client = await aTestClient(database().owner, agency, { unitId: agency.units[0].id });
  const episodeId = await aTestEpisode(database().owner, client);
  const to = agency.units[1]?.id ?? "";
  await asActor(database().app, specialist.actor(), (tx) =>
    tx.update(t.client).set({ unitId: to }).where(eq(t.client.id, client.id)),
  );
  const [moved] = await database().owner.select().from(t.episode).where(eq(t.episode.id, episodeId));
  expect(moved?.unitId).toBe(to);
  const milestones = await database()
    .owner.select()
    .from(t.milestone)
    .where(eq(t.milestone.clientId, client.id));
  expect(milestones.map(({ unitId }) => unitId)).toEqual([to]);
  expect((await of(client.id, "episode")).at(-1)?.changes).toEqual({ unit_id: [agency.units[0].id, to] });
});
