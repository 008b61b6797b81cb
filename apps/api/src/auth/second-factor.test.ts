import { authTables } from "@ips/db";
import { eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  apiTest,
  openBrowser,
  testPassword,
  type ApiTest,
  type Browser,
  type TestAgency,
  type TestStaff,
} from "../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
let now = new Date("2026-11-21T15:00:00Z");
const pass = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
beforeAll(async () => {
  api = await apiTest({ now: () => now });
  harbor = await api.agency({ kind: "ips" });
});
afterAll(() => api.close());

const codeOf = (secret: string, at = now) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
const call = async (browser: Browser, path: string, body: unknown = {}) => {
  const answer = await browser.post(`/api/trpc/${path}`, body);
  const json = (await answer.json()) as { result?: { data: never }; error?: { message: string } };
  return { status: answer.status, data: json.result?.data, code: json.error?.message };
};

/** Sets up an authenticator app. */
async function enrol(browser: Browser): Promise<{ secret: string; codes: string[] }> {
  const { data: offer } = await call(browser, "account.startSecondFactor", { password: testPassword });
  const { secret } = offer as unknown as { secret: string };
  const { data } = await call(browser, "account.confirmSecondFactor", { code: codeOf(secret) });
  pass(31);
  return { secret, codes: (data as unknown as { codes: string[] }).codes };
}
async function enrolled(role: "specialist" | "administrator" = "specialist") {
  const person = await harbor.staff({ role });
  const browser = await api.signIn(person);
  return { person, browser, ...(await enrol(browser)) };
}
const password = (browser: Browser, { email }: TestStaff) =>
  browser.post("/api/auth/sign-in/email", { email, password: testPassword });
const step = async (browser: Browser, code: string, way = "code") => {
  const answer = await browser.post(`/api/auth/sign-in/${way}`, { code });
  return { status: answer.status, ...((await answer.json()) as { code?: string; signedIn?: boolean }) };
};

describe("setting up an authenticator app", () => {
  test("asks for the password again, and changes nothing before its first code", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    const browser = await api.signIn(ana);
    expect(await call(browser, "account.startSecondFactor", { password: "wrong" })).toMatchObject({
      status: 409,
      code: "password.wrong",
    });
    const { data } = await call(browser, "account.startSecondFactor", { password: testPassword });
    expect(data).toMatchObject({
      secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
      address: expect.stringMatching(/^otpauth:\/\/totp\/.*secret=[A-Z2-7]{32}/),
    });
    expect(await call(browser, "account.confirmSecondFactor", { code: "000000" })).toMatchObject({
      code: "second-factor.code-refused",
    });
    expect(await (await password(openBrowser(api.app), ana)).json()).toEqual({ signedIn: true });
  });

  test("ends the sessions that did not show it and not its own, answers ten codes, and writes to the person", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    const [here, elsewhere] = [await api.signIn(ana), openBrowser(api.app)];
    await password(elsewhere, ana);
    const { codes } = await enrol(here);
    expect(codes).toHaveLength(10);
    expect((await call(here, "session.me")).status).toBe(200);
    expect((await call(elsewhere, "session.me")).status).toBe(401);
    expect(api.letters.at(-1)).toMatchObject({ to: ana.email, subject: "Your second factor is set up" });
    expect(await call(here, "account.startSecondFactor", { password: testPassword })).toMatchObject({
      code: "second-factor.already-on",
    });
  });

  test("leaves neither secret nor recovery code readable in the database", async () => {
    const { person, secret, codes } = await enrolled();
    const [factors, kept] = [
      await api.database.auth.select().from(authTables.secondFactor),
      await api.database.auth
        .select()
        .from(authTables.recoveryCode)
        .where(eq(authTables.recoveryCode.userId, person.userId)),
    ];
    expect(kept).toHaveLength(10);
    expect(JSON.stringify([factors, kept])).not.toMatch(new RegExp([secret, ...codes].join("|")));
  });
});

describe("signing in with a second factor", () => {
  test("opens nothing before the code, and everything after it", async () => {
    const { person, secret } = await enrolled();
    const browser = openBrowser(api.app);
    const answer = await password(browser, person);
    expect(await answer.json()).toEqual({ signedIn: false, next: "code" });
    expect(answer.headers.getSetCookie().join()).not.toContain("session_token");
    expect((await call(browser, "session.me")).status).toBe(401);
    expect(await step(browser, codeOf(secret))).toEqual({ status: 200, signedIn: true });
    expect((await call(browser, "session.me")).status).toBe(200);
  });

  test("takes a code once, and none older than it", async () => {
    const { person, secret } = await enrolled();
    const [mine, thief] = [openBrowser(api.app), openBrowser(api.app)];
    await password(mine, person);
    await password(thief, person);
    const [earlier, seen] = [codeOf(secret, new Date(now.getTime() - 30_000)), codeOf(secret)];
    const both = await Promise.all([step(mine, seen), step(thief, seen)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
    const late = openBrowser(api.app);
    await password(late, person);
    expect(await step(late, earlier)).toMatchObject({ status: 401, code: "sign-in.code-refused" });
    pass(30);
    expect((await step(late, codeOf(secret))).status).toBe(200);
  });

  test.each([
    ["one step early", 30, 200],
    ["one step late", -30, 200],
    ["two steps early", 60, 401],
    ["two steps late", -60, 401],
  ])("takes a clock that is %s: %i seconds", async (_name, seconds, status) => {
    const { person, secret } = await enrolled();
    pass(90);
    const browser = openBrowser(api.app);
    await password(browser, person);
    expect((await step(browser, codeOf(secret, new Date(now.getTime() + seconds * 1000)))).status).toBe(
      status,
    );
  });

  test("hears five wrong codes, then makes wait, whoever knows the password and however often they begin again", async () => {
    const { person, secret } = await enrolled();
    for (let each = 0; each < 5; each += 1) {
      const browser = openBrowser(api.app);
      await password(browser, person);
      expect((await step(browser, "123456")).status).toBe(401);
    }
    const browser = openBrowser(api.app);
    await password(browser, person);
    expect((await step(browser, codeOf(secret))).status).toBe(429);
    pass(31);
    expect((await step(browser, codeOf(secret))).status).toBe(200);
  });

  test("begins again after ten minutes, without a password, and with somebody else's step", async () => {
    const { person, secret } = await enrolled();
    const browser = openBrowser(api.app);
    expect(await step(browser, codeOf(secret))).toMatchObject({ status: 401, code: "sign-in.begin-again" });
    await password(browser, person);
    pass(601);
    expect(await step(browser, codeOf(secret))).toMatchObject({ status: 401, code: "sign-in.begin-again" });
    const other = await enrolled();
    await password(browser, other.person);
    expect(await step(browser, codeOf(secret))).toMatchObject({ status: 401, code: "sign-in.code-refused" });
  });
});

describe("a recovery code", () => {
  test("signs in once, however it is typed, and the person is told", async () => {
    const { person, codes } = await enrolled();
    const [code = ""] = codes;
    const browser = openBrowser(api.app);
    await password(browser, person);
    expect((await step(browser, code.toLowerCase().replaceAll("-", " "), "recovery-code")).status).toBe(200);
    expect(api.letters.at(-2)?.text).toContain("9 are left");
    expect(api.letters.at(-1)?.subject).toBe("You signed in on a new device");
    await password(browser, person);
    expect(await step(browser, code, "recovery-code")).toMatchObject({
      status: 401,
      code: "sign-in.code-refused",
    });
  });

  test("of somebody else, or of before they were made anew, opens nothing", async () => {
    const [ana, ben] = [await enrolled(), await enrolled()];
    const browser = openBrowser(api.app);
    await password(browser, ana.person);
    expect((await step(browser, ben.codes[0] ?? "", "recovery-code")).status).toBe(401);
    const { data } = await call(ana.browser, "account.renewRecoveryCodes", { password: testPassword });
    expect((await step(browser, ana.codes[0] ?? "", "recovery-code")).status).toBe(401);
    const { codes } = data as unknown as { codes: string[] };
    expect((await step(browser, codes[0] ?? "", "recovery-code")).status).toBe(200);
  });
});

describe("an agency that asks for a second factor", () => {
  test("shuts everything but setting one up, on every kind of door, until it is done", async () => {
    const strict = await api.agency({ kind: "ips" });
    const carol = await strict.staff({ role: "administrator" });
    const browser = await api.signIn(carol);
    await call(browser, "security.save", {
      sessionHours: null,
      idleMinutes: null,
      secondFactorRequired: true,
    });
    for (const [path, body] of [
      ["staff.list", {}],
      ["security.save", { sessionHours: null, idleMinutes: null, secondFactorRequired: false }],
      ["session.switchMembership", { membershipId: carol.membershipId }],
      ["account.sessions", {}],
      ["account.turnOffSecondFactor", { password: testPassword }],
      ["account.changePassword", { current: testPassword, next: "another long enough sentence" }],
    ] as const)
      expect(await call(browser, path, body), path).toMatchObject({
        status: 403,
        code: "second-factor.needed",
      });
    expect((await browser.get(`/api/import/${api.deps.newId()}/refused.csv`)).status).not.toBe(200);
    expect((await call(browser, "session.me")).data).toMatchObject({ mustEnrol: true });
    await enrol(browser);
    expect((await call(browser, "session.me")).data).toMatchObject({ mustEnrol: false });
    expect((await call(browser, "staff.list")).status).toBe(200);
    expect(await call(browser, "account.turnOffSecondFactor", { password: testPassword })).toMatchObject({
      code: "second-factor.required",
    });
  });

  test("does not ask at another agency's staff", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    expect((await call(await api.signIn(ana), "account.sessions")).status).toBe(200);
  });
});

describe("an administrator", () => {
  test("takes a lost second factor away: signed out, told by letter, recorded with who did it", async () => {
    const { person, browser } = await enrolled();
    const carol = await harbor.staff({ role: "administrator" });
    await carol.caller.security.resetSecondFactor({ membershipId: person.membershipId });
    expect((await call(browser, "session.me")).status).toBe(401);
    expect(api.letters.at(-1)).toMatchObject({ to: person.email, subject: "Your second factor was reset" });
    const events = await api.database.auth
      .select()
      .from(authTables.event)
      .where(eq(authTables.event.userId, person.userId));
    expect(events).toContainEqual(
      expect.objectContaining({ kind: "second-factor-reset", membershipId: carol.membershipId }),
    );
    expect(await (await password(openBrowser(api.app), person)).json()).toEqual({ signedIn: true });
  });

  test("of another agency finds nobody, and nothing changes", async () => {
    const { person, browser } = await enrolled();
    const stranger = await (await api.agency({ kind: "vr" })).staff({ role: "administrator" });
    for (const act of [stranger.caller.security.resetSecondFactor, stranger.caller.security.endSessions])
      await expect(act({ membershipId: person.membershipId })).rejects.toMatchObject({
        message: "not-found",
      });
    expect((await call(browser, "session.me")).status).toBe(200);
  });

  test("sees who has one and who is signed in", async () => {
    const { person } = await enrolled();
    const carol = await harbor.staff({ role: "administrator" });
    const { rows } = await carol.caller.security.staff();
    expect(rows.find(({ membershipId }) => membershipId === person.membershipId)).toMatchObject({
      secondFactorSince: expect.any(String),
      signedIn: 1,
    });
    expect(rows.find(({ membershipId }) => membershipId === carol.membershipId)).toMatchObject({
      secondFactorSince: null,
      signedIn: 0,
    });
  });

  test.each([
    ["as long as the deployment's", 12, 30, "taken"],
    ["shorter", 8, 15, "taken"],
    ["longer in hours", 13, 15, "bad-input"],
    ["longer in idle minutes", 8, 31, "bad-input"],
  ])("sets limits that are %s", async (_name, sessionHours, idleMinutes, expected) => {
    const carol = await (await api.agency({ kind: "vr" })).staff({ role: "administrator" });
    const saved = carol.caller.security.save({ sessionHours, idleMinutes, secondFactorRequired: false });
    const answer = await saved.then(
      ({ agency }) =>
        agency.sessionHours === sessionHours && agency.idleMinutes === idleMinutes ? "taken" : agency,
      (error: Error) => error.message,
    );
    expect(answer).toBe(expected);
  });
});
