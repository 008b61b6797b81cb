import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import * as t from "../src/schema/index.ts";
import {
  asActor,
  aTestAgency,
  aTestClient,
  aTestStaff,
  type TestAgency,
  type TestClient,
  type TestStaff,
} from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let harbor: TestAgency;
let ana: TestStaff;
let sue: TestStaff;
let wes: TestStaff;
beforeAll(async () => {
  const { owner } = database();
  harbor = await aTestAgency(owner, { kind: "ips", name: "Harbor", units: ["East", "West"] });
  const at = (unit: number) => [harbor.units[unit]?.id ?? ""];
  ana = await aTestStaff(owner, harbor, { name: "Ana Lopez", unitIds: at(0) });
  sue = await aTestStaff(owner, harbor, { name: "Sue Park", role: "ips-supervisor", unitIds: at(0) });
  wes = await aTestStaff(owner, harbor, { name: "Wes Hall", unitIds: at(1) });
  await owner.update(t.staff).set({ email: "sue@harbor.example" }).where(eq(t.staff.id, sue.id));
});

const as = <T>(who: TestStaff, run: Parameters<typeof asActor<T>>[2], over = {}) =>
  asActor(database().app, who.actor(over), run);

const aClient = () =>
  aTestClient(database().owner, harbor, { firstName: "Donna", lastName: `Rivera ${v7()}` });

type Found = {
  client_id: string;
  unit_name: string;
  initials: string;
  in_my_unit: boolean;
  opened_until: string | null;
};

const find = (
  who: TestStaff,
  by: { number?: string; first?: string; last?: string; born?: string },
  over = {},
) =>
  as(
    who,
    async (tx) =>
      (
        await tx.execute<Found>(
          sql`select * from app.find_elsewhere(${v7()}::uuid, ${by.number ?? null}, ${by.first ?? null}, ${by.last ?? null}, ${by.born ?? null}::date)`,
        )
      ).rows,
    over,
  );

const open = (
  who: TestStaff,
  { id }: { id: string },
  words = "Ana is ill and the person waits here",
  key = v7(),
) =>
  as(who, async (tx) => {
    await tx.execute(sql`select app.open_break_glass(${key}::uuid, ${id}::uuid, 'covering', ${words})`);
    return key;
  });

const sees = async (who: TestStaff, client: TestClient, over = {}) =>
  (await as(who, (tx) => tx.select().from(t.client).where(eq(t.client.id, client.id)), over)).length === 1;

async function opened(): Promise<{ client: TestClient; key: string }> {
  const client = await aClient();
  await find(wes, { number: client.number });
  return { client, key: await open(wes, client) };
}

describe("who must not get in", () => {
  test("somebody of another agency neither finds nor opens a record, and is told no more than of one that is not there", async () => {
    const client = await aClient();
    const strangers = await aTestAgency(database().owner, { kind: "ips", units: ["Far", "Near"] });
    const stranger = await aTestStaff(database().owner, strangers, { unitIds: [strangers.units[0].id] });
    expect(await find(stranger, { number: client.number })).toEqual([]);
    expect(await refusal(open(stranger, client))).toBe(await refusal(open(stranger, { id: v7() })));
    expect(await sees(stranger, client)).toBe(false);
  });

  test.each(["reviewer", "administrator", "trainer"] as const)("a %s finds nobody", async (role) => {
    const member = await aTestStaff(database().owner, harbor, { role, unitIds: [harbor.units[0].id] });
    const client = await aTestClient(database().owner, harbor, { unitId: harbor.units[1]?.id ?? "" });
    expect(await refusal(find(member, { number: client.number }))).toBe("P0002");
    expect(await refusal(open(member, client))).toBe("P0002");
  });

  test("nobody opens a record that they have not looked for today", async () => {
    const client = await aClient();
    expect(await refusal(open(wes, client))).toBe("P0002");
    await find(wes, { number: client.number }, { today: "2026-11-20" });
    expect(await refusal(open(wes, client))).toBe("P0002");
  });

  test("nobody opens a record without saying why", async () => {
    const client = await aClient();
    await find(wes, { number: client.number });
    expect(await refusal(open(wes, client, "  "))).toBe("break_glass_says_why");
    expect(await sees(wes, client)).toBe(false);
  });

  test("an opening is written by the function alone", async () => {
    const client = await aClient();
    const row = {
      id: v7(),
      ...client.row,
      staffId: wes.id,
      staffName: "Wes",
      reason: "other" as const,
      words: "x",
    };
    const days = { openedAt: new Date(), openedOn: "2026-11-21", expiresOn: "2026-12-21" };
    expect(await refusal(as(wes, (tx) => tx.insert(t.breakGlass).values({ ...row, ...days })))).toBe("42501");
    const { key } = await opened();
    expect(
      await refusal(
        as(wes, (tx) =>
          tx.update(t.breakGlass).set({ expiresOn: "2027-01-01" }).where(eq(t.breakGlass.id, key)),
        ),
      ),
    ).toBe("42501");
  });
});

describe("looking for a person elsewhere in the agency", () => {
  test("tells the unit and the initials, by exact number or by exact name and birth date", async () => {
    const client = await aTestClient(database().owner, harbor, {
      firstName: "Ada",
      lastName: "Stone",
      bornOn: "1980-02-03",
    });
    const told = [
      { client_id: client.id, unit_name: "East", initials: "A. S.", in_my_unit: false, opened_until: null },
    ];
    expect(await find(wes, { number: ` ${client.number} ` })).toEqual(told);
    expect(await find(wes, { first: "ada", last: " STONE", born: "1980-02-03" })).toEqual(told);
    expect(await find(wes, { first: "Ada", last: "Stone", born: "1980-02-04" })).toEqual([]);
    expect(await find(wes, { first: "Ad", last: "Stone", born: "1980-02-03" })).toEqual([]);
    expect(await find(wes, { number: client.number.slice(0, -1) })).toEqual([]);
  });

  test("is written down also when it finds nobody, for the supervisor of whoever looked", async () => {
    const boss = await aTestStaff(database().owner, harbor, {
      role: "ips-supervisor",
      unitIds: [harbor.units[1]?.id ?? ""],
    });
    await find(wes, { number: "NOT-THERE-7" });
    const read = (who: TestStaff) =>
      as(who, (tx) =>
        tx.select().from(t.breakGlassSearch).where(eq(t.breakGlassSearch.asked, "number NOT-THERE-7")),
      );
    expect(await read(boss)).toMatchObject([{ staffName: "Wes Hall", found: [], onDate: "2026-11-21" }]);
    expect(await read(sue)).toEqual([]);
    expect(await read(wes)).toEqual([]);
  });

  test("ends after thirty tries in a day, and goes on the next day", async () => {
    const eager = await aTestStaff(database().owner, harbor, { unitIds: [harbor.units[1]?.id ?? ""] });
    for (let tried = 0; tried < 30; tried += 1) await find(eager, { number: `GUESS-${tried}` });
    expect(await refusal(find(eager, { number: "GUESS-30" }))).toBe("break_glass_search_often");
    expect(await find(eager, { number: "GUESS-30" }, { today: "2026-11-22" })).toEqual([]);
  });
});

describe("an opening", () => {
  test("shows the record to whoever opened it and to nobody else, until the end of the day", async () => {
    const { client } = await opened();
    expect(await sees(wes, client)).toBe(true);
    expect(await sees(wes, client, { today: "2026-11-22" })).toBe(false);
    const colleague = await aTestStaff(database().owner, harbor, { unitIds: [harbor.units[1]?.id ?? ""] });
    expect(await sees(colleague, client)).toBe(false);
  });

  test("lasts as many days as the agency has set", async () => {
    const lasting = await aTestAgency(database().owner, { kind: "vr", units: ["North", "South"] });
    await database()
      .owner.insert(t.agencySetting)
      .values({ agencyId: lasting.id, jurisdiction: {}, breakGlassDays: 3 });
    const nora = await aTestStaff(database().owner, lasting, { unitIds: [lasting.units[1]?.id ?? ""] });
    const client = await aTestClient(database().owner, lasting);
    await find(nora, { number: client.number });
    await open(nora, client);
    expect(await sees(nora, client, { today: "2026-11-23" })).toBe(true);
    expect(await sees(nora, client, { today: "2026-11-24" })).toBe(false);
  });

  test("is for reading: nothing of the record can be written under it", async () => {
    const { client } = await opened();
    const planId = v7();
    await as(ana, (tx) => tx.insert(t.plan).values({ id: planId, ...client.row, content: {} }));
    const writes = {
      client: as(
        wes,
        async (tx) =>
          (await tx.update(t.client).set({ phone: "1" }).where(eq(t.client.id, client.id)).returning())
            .length,
      ),
      plan: as(
        wes,
        async (tx) =>
          (
            await tx
              .update(t.plan)
              .set({ content: { goal: "x" } })
              .where(eq(t.plan.id, planId))
              .returning()
          ).length,
      ),
    };
    expect(await writes.client).toBe(0);
    expect(await writes.plan).toBe(0);
    const contact = {
      id: v7(),
      ...client.row,
      staffId: wes.id,
      onDate: "2026-11-21",
      minutes: 5,
      place: "home" as const,
    };
    expect(await refusal(as(wes, (tx) => tx.insert(t.contact).values(contact)))).toBe("42501");
    const standing = { id: v7(), ...client.row, planId, version: 1, by: "specialist" as const, name: "Wes" };
    expect(await refusal(as(wes, (tx) => tx.insert(t.planAcknowledgement).values(standing)))).toBe("42501");
  });

  test("ends when whoever opened it closes it", async () => {
    const { client, key } = await opened();
    expect(await refusal(as(ana, (tx) => tx.execute(sql`select app.close_break_glass(${key}::uuid)`)))).toBe(
      "P0002",
    );
    await as(wes, (tx) => tx.execute(sql`select app.close_break_glass(${key}::uuid)`));
    expect(await sees(wes, client)).toBe(false);
  });

  test("sent twice with one key is one opening; a second one while it lasts is refused", async () => {
    const { client, key } = await opened();
    expect(await open(wes, client, "again", key)).toBe(key);
    expect(await refusal(open(wes, client))).toBe("break_glass_open_already");
  });

  test("is not made for a record of one's own unit", async () => {
    const client = await aClient();
    expect(await find(ana, { number: client.number })).toMatchObject([{ in_my_unit: true }]);
    expect(await refusal(open(ana, client))).toBe("break_glass_open_already");
  });

  test("stands in the record's history, and every look under it names it", async () => {
    const { client, key } = await opened();
    await as(
      wes,
      (tx) => tx.insert(t.accessEntry).values({ id: v7(), ...client.row, groups: ["identity"] }),
      { screen: "client.get" },
    );
    expect(
      await as(ana, (tx) => tx.select().from(t.accessEntry).where(eq(t.accessEntry.clientId, client.id))),
    ).toMatchObject([{ readerName: "Wes Hall", breakGlassId: key, releaseId: null }]);
    expect(await as(ana, (tx) => tx.select().from(t.history).where(eq(t.history.rowId, key)))).toMatchObject([
      { tableName: "break_glass", action: "insert", actorName: "Wes Hall", clientId: client.id },
    ]);
    const other = await aClient();
    expect(
      await refusal(
        as(wes, (tx) => tx.insert(t.accessEntry).values({ id: v7(), ...other.row, groups: ["identity"] })),
      ),
    ).toBe("access_entry_under_an_opening");
  });

  test("is told to the supervisors of the record's unit", async () => {
    const { key } = await opened();
    const told = (who: TestStaff) =>
      as(
        who,
        async (tx) => (await tx.execute(sql`select * from app.break_glass_supervisors(${key}::uuid)`)).rows,
      );
    expect(await told(wes)).toEqual([{ name: "Sue Park", email: "sue@harbor.example" }]);
    expect(await told(ana)).toEqual([]);
  });
});

describe("the review of an opening", () => {
  const judge = (
    who: TestStaff,
    key: string,
    verdict: "justified" | "not-justified",
    verdictWords: string | null = "I asked Ana",
  ) =>
    as(who, (tx) =>
      tx.update(t.breakGlass).set({ verdict, verdictWords }).where(eq(t.breakGlass.id, key)).returning(),
    );

  test("belongs to a supervisor of the record's unit, with words", async () => {
    const { key } = await opened();
    expect(await judge(ana, key, "justified")).toEqual([]);
    expect(await judge(wes, key, "justified")).toEqual([]);
    expect(await refusal(judge(sue, key, "justified", null))).toBe("break_glass_review_whole");
    expect(await judge(sue, key, "justified")).toMatchObject([
      { verdict: "justified", reviewedByName: "Sue Park", reviewedByStaffId: sue.id },
    ]);
  });

  test("is given once", async () => {
    const { key } = await opened();
    await judge(sue, key, "justified");
    expect(await refusal(judge(sue, key, "not-justified"))).toBe("break_glass_reviewed_once");
  });

  test("of a supervisor's own opening is another supervisor's", async () => {
    const client = await aTestClient(database().owner, harbor, { unitId: harbor.units[1]?.id ?? "" });
    await find(sue, { number: client.number });
    const key = await open(sue, client);
    await database()
      .owner.update(t.client)
      .set({ unitId: harbor.units[0].id })
      .where(eq(t.client.id, client.id));
    expect(await judge(sue, key, "justified")).toEqual([]);
  });

  test("ends the opening when it says that it was not justified", async () => {
    const { client, key } = await opened();
    await judge(sue, key, "not-justified");
    expect(await sees(wes, client)).toBe(false);
  });
});
