import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { secondFactor, session, user } from "../src/auth-schema/index.ts";
import * as t from "../src/schema/index.ts";
import {
  asDirectoryReader,
  asUser,
  aTestAgency,
  aTestStaff,
  testToday,
  type TestAgency,
  type TestStaff,
} from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let agency: TestAgency;
let ana: TestStaff;
beforeAll(async () => {
  agency = await aTestAgency(database().owner, { name: "Harbor", units: ["East", "West"] });
  ana = await aTestStaff(database().owner, agency, { name: "Ana Lopez", unitIds: [agency.units[0].id] });
  await database()
    .auth.insert(user)
    .values({ id: ana.userId, name: "Ana Lopez", email: "ana@harbor.example" });
});

const minutes = (n: number) => sql`now() + make_interval(mins => ${n})`;
async function signedIn(
  over: Partial<
    Record<"expiresAt" | "createdAt" | "lastSeenAt" | "secondFactorAt", ReturnType<typeof minutes>>
  > = {},
) {
  const token = v7();
  await database()
    .auth.insert(session)
    .values({ id: v7(), tokenHash: token, userId: ana.userId, expiresAt: minutes(600), ...over });
  return token;
}
const actorOf = async (token: string, touch = true) =>
  (
    await database().auth.execute<{ actor: { memberships: unknown[]; user: unknown } | null }>(
      sql`select app.session_actor(${token}, 1800, 43200, ${touch}) as actor`,
    )
  ).rows[0]?.actor ?? null;

describe("a session", () => {
  test("says who it is and what they may act as", async () => {
    expect(await actorOf(await signedIn())).toMatchObject({
      session: { activeMembershipId: null },
      user: { id: ana.userId, name: "Ana Lopez", email: "ana@harbor.example" },
      memberships: [
        {
          id: ana.membershipId,
          role: "specialist",
          fromOn: "2024-01-01",
          toOn: null,
          staff: { id: ana.id, name: "Ana Lopez", endedOn: null },
          agency: { id: agency.id, name: "Harbor", kind: "ips", timeZone: "America/New_York" },
          unit: { id: agency.units[0].id, name: "East", kind: "program" },
          units: [{ id: agency.units[0].id, name: "East", kind: "program" }],
        },
      ],
    });
  });

  test.each([
    ["an unknown token", () => Promise.resolve("unknown"), false],
    ["one that has run out", () => signedIn({ expiresAt: minutes(-1) }), false],
    ["one older than the longest session", () => signedIn({ createdAt: minutes(-721) }), false],
    ["one idle for too long", () => signedIn({ lastSeenAt: minutes(-31) }), false],
    ["one idle for nearly as long", () => signedIn({ lastSeenAt: minutes(-29) }), true],
  ])("%s", async (_, token, live) => {
    expect((await actorOf(await token())) !== null).toBe(live);
  });

  test.each([
    ["idle as long as its agency allows", { idleMinutes: 10 }, { lastSeenAt: minutes(-10) }, false],
    ["idle for nearly as long", { idleMinutes: 10 }, { lastSeenAt: minutes(-9) }, true],
    ["older than its agency allows", { sessionHours: 2 }, { createdAt: minutes(-121) }, false],
    ["nearly as old", { sessionHours: 2 }, { createdAt: minutes(-119) }, true],
    ["idle for longer than the deployment allows", { idleMinutes: 60 }, { lastSeenAt: minutes(-31) }, false],
  ])("of an agency with its own limits: one %s", async (_, setting, over, live) => {
    await database()
      .owner.insert(t.agencySetting)
      .values({ agencyId: agency.id, ...setting });
    expect((await actorOf(await signedIn(over))) !== null).toBe(live);
    await database().owner.delete(t.agencySetting).where(eq(t.agencySetting.agencyId, agency.id));
  });

  test("counts only with the second factor once there is one, and says when one must be set up", async () => {
    expect(await actorOf(await signedIn())).toMatchObject({
      secondFactor: { enrolled: false, needed: false },
    });
    await database()
      .owner.insert(t.agencySetting)
      .values({ agencyId: agency.id, secondFactorRequired: true });
    expect(await actorOf(await signedIn())).toMatchObject({
      secondFactor: { enrolled: false, needed: true },
    });
    const own = eq(secondFactor.userId, ana.userId);
    await database().auth.insert(secondFactor).values({ userId: ana.userId, secret: "not confirmed" });
    expect(await actorOf(await signedIn())).not.toBeNull();
    await database().auth.update(secondFactor).set({ confirmedAt: new Date() }).where(own);
    expect(await actorOf(await signedIn())).toBeNull();
    expect(await actorOf(await signedIn({ secondFactorAt: minutes(0) }))).toMatchObject({
      secondFactor: { enrolled: true, needed: true },
    });
    await database().auth.delete(secondFactor).where(own);
    await database().owner.delete(t.agencySetting).where(eq(t.agencySetting.agencyId, agency.id));
  });

  test("lives on by being used, and not by being looked at", async () => {
    const token = await signedIn({ lastSeenAt: minutes(-20) });
    const idle = async () =>
      (
        await database().auth.execute<{ idle: boolean }>(
          sql`select last_seen_at < now() - interval '10 minutes' as idle from auth.session where token_hash = ${token}`,
        )
      ).rows[0]?.idle;
    await actorOf(token, false);
    expect(await idle()).toBe(true);
    await actorOf(token, true);
    expect(await idle()).toBe(false);
  });
});

describe("an invitation", () => {
  const moment = "2026-11-21T12:00:00Z";
  async function invited(over: Partial<typeof t.invitation.$inferInsert> = {}) {
    const member = await aTestStaff(database().owner, agency, { name: "New Person" });
    const tokenHash = v7();
    await database()
      .owner.insert(t.invitation)
      .values({
        id: v7(),
        agencyId: agency.id,
        staffId: member.id,
        email: "new@harbor.example",
        role: "specialist",
        unitId: agency.units[0].id,
        tokenHash,
        expiresAt: new Date("2026-11-28T12:00:00Z"),
        ...over,
      });
    const find = async (at = moment) =>
      (await database().auth.execute(sql`select * from app.find_invitation(${tokenHash}, ${at})`)).rows;
    const accept = (userId: string, at = moment) =>
      refusal(
        database().auth.transaction((tx) =>
          tx.execute(
            sql`select app.accept_invitation(${tokenHash}, ${at}, ${userId}, ${v7()}::uuid, ${testToday}::date)`,
          ),
        ),
      );
    return { member, find, accept };
  }

  test("says whose it is and becomes one membership", async () => {
    const { member, find, accept } = await invited();
    expect(await find()).toMatchObject([
      {
        agency_name: "Harbor",
        agency_kind: "ips",
        time_zone: "America/New_York",
        staff_name: "New Person",
        email: "new@harbor.example",
        role: "specialist",
      },
    ]);
    const userId = v7();
    expect(await accept(userId)).toBe("accepted");
    expect(await find()).toEqual([]);
    expect(await accept(v7())).toBe("P0002");
    expect(
      await database().owner.select().from(t.membership).where(eq(t.membership.userId, userId)),
    ).toMatchObject([
      { staffId: member.id, role: "specialist", unitId: agency.units[0].id, fromOn: testToday },
    ]);
    expect(
      await database().owner.select().from(t.history).where(eq(t.history.actorUserId, userId)),
    ).toMatchObject([
      { actorName: "New Person", tableName: "invitation" },
      { actorName: "New Person", tableName: "membership" },
    ]);
  });

  test("is used up by one of two at the same moment", async () => {
    const { accept } = await invited();
    expect((await Promise.all([accept(v7()), accept(v7())])).toSorted()).toEqual(["P0002", "accepted"]);
  });

  test("is worth nothing after its time, nor in the application's own hands", async () => {
    const { find, accept } = await invited();
    expect(await find("2026-11-28T12:00:01Z")).toEqual([]);
    expect(await accept(v7(), "2026-11-28T12:00:01Z")).toBe("P0002");
    expect(await refusal(database().appPool.query("select app.find_invitation('x', now())"))).toBe("42501");
  });
});

test("a user without a membership in force sees their own memberships and the directory, and no record", async () => {
  const seen = await asUser(
    database().app,
    { userId: ana.userId, today: testToday, screen: "sign-in" },
    async (tx) => ({
      memberships: (await tx.select({ id: t.membership.id }).from(t.membership)).map(({ id }) => id),
      staff: (await tx.select({ id: t.staff.id }).from(t.staff)).map(({ id }) => id),
      units: await tx.$count(t.unit),
      clients: await tx.$count(t.client),
    }),
  );
  expect(seen).toEqual({ memberships: [ana.membershipId], staff: [ana.id], units: 2, clients: 0 });
});

test("the directory reader sees names of agencies and units and nothing else", async () => {
  const seen = await asDirectoryReader(database().app, async (tx) => ({
    agencies: await tx.$count(t.agency),
    staff: await tx.$count(t.staff),
    clients: await tx.$count(t.client),
    memberships: await tx.$count(t.membership),
  }));
  expect(seen).toEqual({ agencies: 1, staff: 0, clients: 0, memberships: 0 });
});

test("what was recorded about signing in is not changed by its own role", async () => {
  expect(await refusal(database().authPool.query("update auth.event set kind = 'nothing'"))).toBe("42501");
  expect(await refusal(database().authPool.query("delete from auth.event"))).toBe("42501");
});
