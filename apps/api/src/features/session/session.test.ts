import { authTables, membership } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  apiTest,
  type ApiTest,
  type Browser,
  type TestAgency,
  type TestStaff,
} from "../../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health", unitName: "Harbor IPS" });
});
afterAll(() => api.close());

const me = async (browser: Browser) => {
  const answer = await browser.post("/api/trpc/session.me", {});
  return { status: answer.status, body: await answer.json() };
};
const signedOut = {
  status: 401,
  body: { error: { message: "signed-out", data: { app: { code: "signed-out" } } } },
};
const sessionsOf = (person: TestStaff) => eq(authTables.session.userId, person.userId);
const back = (interval: string) => sql`now() - ${interval}::interval`;

/** A second membership of the same person, at another agency. */
const alsoAt = async (agency: TestAgency, person: TestStaff): Promise<string> =>
  (await agency.staff({ role: agency.kind === "ips" ? "practitioner" : "vr-counselor", sameUserAs: person }))
    .membershipId;

describe("session.me", () => {
  test("says who acts, for which membership, with which permissions, and today", async () => {
    const ana = await harbor.staff({ role: "specialist", name: "Ana Reyes" });
    expect(await me(await api.signIn(ana))).toMatchObject({
      status: 200,
      body: {
        result: {
          data: {
            user: { name: "Ana Reyes", email: ana.email },
            active: {
              membershipId: ana.membershipId,
              agencyName: "Harbor Behavioral Health",
              unitName: "Harbor IPS",
              role: "specialist",
              staffId: ana.staffId,
              unitIds: [harbor.unit.id],
              portal: "supervisor",
            },
            memberships: [{ membershipId: ana.membershipId }],
            today: "2026-11-21",
            timeZone: "America/New_York",
            demo: false,
            mustEnrol: false,
          },
        },
      },
    });
  });

  test("a membership that ended yesterday, or starts tomorrow, is none", async () => {
    for (const term of [{ toOn: "2026-11-20" }, { fromOn: "2026-11-22" }]) {
      const person = await harbor.staff({ role: "specialist", ...term });
      expect(await me(await api.signIn(person))).toMatchObject({
        body: { result: { data: { active: null, memberships: [] } } },
      });
    }
  });

  test("a membership for the whole agency reaches all its units", async () => {
    const agency = await api.agency({ kind: "vr", unitName: "Albany office" });
    const second = await agency.addUnit("Troy office");
    const lead = await agency.staff({ role: "vr-supervisor", unit: null });
    expect(await me(await api.signIn(lead))).toMatchObject({
      body: {
        result: {
          data: { active: { unitName: null, unitIds: [agency.unit.id, second.id], portal: "counselor" } },
        },
      },
    });
  });
});

describe("a session", () => {
  test("ends at once when it is deleted", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    const browser = await api.signIn(ana);
    await api.database.auth.delete(authTables.session).where(sessionsOf(ana));
    expect(await me(browser)).toMatchObject(signedOut);
  });

  test.each([
    ["29 minutes idle goes on", { lastSeenAt: back("29 minutes") }, 200],
    ["30 minutes idle has ended", { lastSeenAt: back("30 minutes") }, 401],
    ["11 hours 59 minutes old and in use goes on", { createdAt: back("11 hours 59 minutes") }, 200],
    ["12 hours old has ended, in use or not", { createdAt: back("12 hours") }, 401],
    ["past its own end has ended", { expiresAt: back("1 second") }, 401],
  ])("%s", async (_name, change, status) => {
    const ana = await harbor.staff({ role: "specialist" });
    const browser = await api.signIn(ana);
    await api.database.auth.update(authTables.session).set(change).where(sessionsOf(ana));
    expect((await me(browser)).status).toBe(status);
  });

  test("a request of the person keeps it awake, one the page makes by itself does not", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    const browser = await api.signIn(ana);
    const idle = async () => {
      const [row] = await api.database.auth
        .select({
          minutes: sql<number>`extract(epoch from now() - ${authTables.session.lastSeenAt})::int / 60`,
        })
        .from(authTables.session)
        .where(sessionsOf(ana));
      return row?.minutes;
    };
    await api.database.auth
      .update(authTables.session)
      .set({ lastSeenAt: back("20 minutes") })
      .where(sessionsOf(ana));
    await browser.post("/api/trpc/session.me", {}, { "x-ips-background": "1" });
    expect(await idle()).toBe(20);
    await browser.post("/api/trpc/session.me", {});
    expect(await idle()).toBe(0);
  });

  test.each([
    ["another signature", (cookie: string) => `${cookie.slice(0, -6)}AAA%3D`],
    ["no signature", (cookie: string) => cookie.slice(0, cookie.lastIndexOf("."))],
    ["nonsense", () => "ips.session_token=%00%ff; other=1"],
  ])("a cookie with %s opens nothing", async (_name, forge) => {
    const ana = await harbor.staff({ role: "specialist" });
    const browser = await api.signIn(ana);
    browser.cookie = forge(browser.cookie);
    expect(await me(browser)).toMatchObject(signedOut);
  });
});

describe("when a session ends", () => {
  const ends = async (browser: Browser) => {
    const { body } = await me(browser);
    const { now, endsAt, idleEndsAt } = (
      body as { result: { data: Record<"now" | "endsAt" | "idleEndsAt", string> } }
    ).result.data;
    const minutes = (until: string) => Math.round((Date.parse(until) - Date.parse(now)) / 60_000);
    return { endsIn: minutes(endsAt), idleEndsIn: minutes(idleEndsAt) };
  };

  test("it says so: twelve hours after signing in, and thirty minutes after the last request", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    const browser = await api.signIn(ana);
    expect(await ends(browser)).toEqual({ endsIn: 720, idleEndsIn: 30 });
    await api.database.auth
      .update(authTables.session)
      .set({ createdAt: back("11 hours 50 minutes"), expiresAt: sql`now() + interval '10 minutes'` })
      .where(sessionsOf(ana));
    expect(await ends(browser)).toEqual({ endsIn: 10, idleEndsIn: 10 });
  });

  test("an agency may end it sooner, and asking in the background does not put the end off", async () => {
    const strict = await api.agency({ kind: "ips" });
    const carol = await strict.staff({ role: "administrator" });
    await carol.caller.security.save({ sessionHours: 8, idleMinutes: 10, secondFactorRequired: false });
    const browser = await api.signIn(carol);
    expect(await ends(browser)).toEqual({ endsIn: 480, idleEndsIn: 10 });
    await api.database.auth
      .update(authTables.session)
      .set({ lastSeenAt: back("9 minutes") })
      .where(sessionsOf(carol));
    const asked = await browser.post("/api/trpc/session.me", {}, { "x-ips-background": "1" });
    expect(asked.status).toBe(200);
    await api.database.auth
      .update(authTables.session)
      .set({ lastSeenAt: back("10 minutes") })
      .where(sessionsOf(carol));
    expect(await me(browser)).toMatchObject(signedOut);
  });
});

describe("session.switchMembership", () => {
  test("of two memberships one must be chosen, and the choice is recorded", async () => {
    const river = await api.agency({ kind: "vr", name: "River VR" });
    const ana = await harbor.staff({ role: "specialist" });
    const second = await alsoAt(river, ana);
    const browser = await api.signIn(ana);
    expect(await me(browser)).toMatchObject({
      body: { result: { data: { active: null, memberships: [{}, {}] } } },
    });

    const forbidden = await browser.post("/api/trpc/staff.list", {});
    expect(await forbidden.json()).toMatchObject({
      error: { data: { httpStatus: 403, app: { code: "no-membership" } } },
    });

    const answer = await browser.post("/api/trpc/session.switchMembership", { membershipId: second });
    expect(await answer.json()).toMatchObject({
      result: { data: { active: { membershipId: second, agencyName: "River VR", portal: "counselor" } } },
    });
    expect(await me(browser)).toMatchObject({
      body: { result: { data: { active: { membershipId: second } } } },
    });
    const events = await api.database.auth
      .select()
      .from(authTables.event)
      .where(eq(authTables.event.userId, ana.userId));
    expect(events).toContainEqual(
      expect.objectContaining({ kind: "membership-switched", membershipId: second }),
    );
  });

  test("somebody else's membership is not found", async () => {
    const [ana, ben] = [
      await harbor.staff({ role: "specialist" }),
      await harbor.staff({ role: "specialist" }),
    ];
    const browser = await api.signIn(ana);
    const answer = await browser.post("/api/trpc/session.switchMembership", {
      membershipId: ben.membershipId,
    });
    expect(await answer.json()).toMatchObject({
      error: { data: { httpStatus: 404, app: { code: "not-found" } } },
    });
    expect(await me(browser)).toMatchObject({
      body: { result: { data: { active: { membershipId: ana.membershipId } } } },
    });
  });

  test("when the chosen membership ends, no other takes its place", async () => {
    const river = await api.agency({ kind: "vr" });
    const ana = await harbor.staff({ role: "specialist" });
    const second = await alsoAt(river, ana);
    const browser = await api.signIn(ana);
    await browser.post("/api/trpc/session.switchMembership", { membershipId: second });
    await river.system.run((tx) =>
      tx.update(membership).set({ toOn: "2026-11-20" }).where(eq(membership.id, second)),
    );
    expect(await me(browser)).toMatchObject({
      body: { result: { data: { active: null, memberships: [{ membershipId: ana.membershipId }] } } },
    });
  });
});
