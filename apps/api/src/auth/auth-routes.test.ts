import { authTables } from "@ips/db";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  apiTest,
  openBrowser,
  testPassword,
  type ApiTest,
  type TestAgency,
  type TestStaff,
} from "../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
let ana: TestStaff;
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips" });
  ana = await harbor.staff({ role: "specialist" });
  await api.signIn(ana);
});
afterAll(() => api.close());

const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  openBrowser(api.app).post("/api/auth/sign-in/email", { email, password }, headers);
const body = async (answer: Response) => {
  const { requestId: _different, ...rest } = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, ...rest };
};

describe("signing in", () => {
  test("gives a cookie that no script can read and no other site sends, and no token in the answer", async () => {
    const answer = await signIn(ana.email.toUpperCase(), testPassword);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^ips\.device=.+; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Strict$/),
      expect.stringMatching(/^ips\.second_step=; Max-Age=0; Path=\/; HttpOnly; SameSite=Strict$/),
      expect.stringMatching(/^ips\.session_token=.+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    expect(await body(answer)).toEqual({ status: 200, signedIn: true });
  });

  test("an unknown address and a wrong password get the same answer", async () => {
    const unknown = await body(await signIn("nobody@harbor.example", "wrong wrong wrong"));
    expect(unknown).toEqual({ status: 401, code: "sign-in.refused", facts: {}, fields: [] });
    expect(await body(await signIn(ana.email, "wrong wrong wrong"))).toEqual(unknown);
    expect(await body(await signIn("not an address", "wrong wrong wrong"))).toEqual(unknown);
    expect(await body(await signIn(ana.email, "x".repeat(900)))).toEqual(unknown);
  });

  test.each([
    ["nothing", null],
    ["a list", []],
    ["other fields", { user: "ana" }],
    ["an empty password", { email: "ana@harbor.example", password: "" }],
    ["an object for a password", { email: "ana@harbor.example", password: { $ne: "" } }],
  ])("%s is bad input", async (_name, input) => {
    const answer = await openBrowser(api.app).post("/api/auth/sign-in/email", input);
    expect(await body(answer)).toMatchObject({ status: 400, code: "bad-input" });
  });

  test("what happened is recorded, with the account it was meant for and without what was typed", async () => {
    const ben = await harbor.staff({ role: "specialist" });
    await api.signIn(ben);
    await signIn(ben.email, "hunter2 hunter2 hunter2");
    const events = await api.database.auth
      .select()
      .from(authTables.event)
      .where(eq(authTables.event.userId, ben.userId))
      .orderBy(authTables.event.at);
    expect(events.map(({ kind }) => kind)).toEqual(["signed-in", "refused"]);
    expect(JSON.stringify(await api.database.auth.select().from(authTables.event))).not.toMatch(
      /hunter2|@harbor|nobody@/,
    );
  });

  test("the database keeps nothing that could be signed in with", async () => {
    const ben = await harbor.staff({ role: "specialist" });
    const browser = await api.signIn(ben);
    const values = browser.cookie
      .split("; ")
      .map((each) => decodeURIComponent(each.slice(each.indexOf("=") + 1)));
    const tokens = values.map((value) => value.slice(0, value.indexOf(".")));
    expect(tokens).toHaveLength(2);
    const [sessions, devices] = [
      await api.database.auth.select().from(authTables.session),
      await api.database.auth.select().from(authTables.device),
    ];
    for (const token of tokens) expect(JSON.stringify([sessions, devices])).not.toContain(token);
    const forged = openBrowser(api.app);
    forged.cookie = browser.cookie.replace(tokens.at(-1) ?? "?", sessions.at(-1)?.tokenHash ?? "");
    expect((await forged.post("/api/trpc/session.me", {})).status).toBe(401);
  });

  test("a sign-in that works forgets the tries before it", async () => {
    const ben = await harbor.staff({ role: "specialist" });
    await api.signIn(ben);
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 4; tries += 1) await signIn(ben.email, "wrong wrong wrong");
      expect((await signIn(ben.email, testPassword)).status).toBe(200);
    }
  });
});

test("signing in clears away the person's sessions that have ended, and no others", async () => {
  const ben = await harbor.staff({ role: "specialist" });
  await api.signIn(ben);
  await signIn(ben.email, testPassword);
  const own = eq(authTables.session.userId, ben.userId);
  const [first] = await api.database.auth.select().from(authTables.session).where(own);
  await api.database.auth
    .update(authTables.session)
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where(eq(authTables.session.id, first?.id ?? ""));
  await signIn(ben.email, testPassword);
  const left = await api.database.auth.select().from(authTables.session).where(own);
  expect(left).toHaveLength(2);
  expect(left.map(({ id }) => id)).not.toContain(first?.id);
});

describe("signing out", () => {
  test("ends the session at the server and takes the cookie back", async () => {
    const browser = openBrowser(api.app);
    await browser.post("/api/auth/sign-in/email", { email: ana.email, password: testPassword });
    const stolen = openBrowser(api.app);
    stolen.cookie = browser.cookie;
    const answer = await browser.post("/api/auth/sign-out", {});
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie().join()).toContain("Max-Age=0");
    expect((await stolen.post("/api/trpc/session.me", {})).status).toBe(401);
  });

  test("without a session it is no error", async () => {
    expect((await openBrowser(api.app).post("/api/auth/sign-out", {})).status).toBe(200);
  });
});

describe("no other door is open under the same address", () => {
  test.each([
    "sign-up/email",
    "request-password-reset",
    "get-session",
    "list-sessions",
    "update-user",
    "delete-user",
    "change-email",
    "ok",
    "error",
    "sign-in/social",
  ])("%s is shut", async (path) => {
    expect(
      (
        await openBrowser(api.app).post(`/api/auth/${path}`, {
          email: "x@y.example",
          password: testPassword,
          name: "X",
        })
      ).status,
    ).toBe(404);
    expect((await openBrowser(api.app).get(`/api/auth/${path}`)).status).toBe(404);
  });
});
