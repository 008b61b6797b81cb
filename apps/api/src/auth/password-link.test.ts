import { authTables } from "@ips/db";
import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countStatements } from "../../test/everyday/count-statements.ts";
import {
  apiTest,
  openBrowser,
  testPassword,
  type ApiTest,
  type TestAgency,
  type TestStaff,
} from "../testing/api-test.ts";
import { makePasswordLink } from "./password-link.ts";

let api: ApiTest;
let harbor: TestAgency;
let now = new Date("2026-11-21T15:00:00Z");
beforeAll(async () => {
  api = await apiTest({ now: () => now });
  harbor = await api.agency({ kind: "ips" });
});
afterAll(() => api.close());

const next = "eleven larks above the mill";
const ask = (email: string) =>
  openBrowser(api.app).post("/api/auth/password-link", { email, portal: "counselor" });
const use = (token: string, password = next, browser = openBrowser(api.app)) =>
  browser.post("/api/auth/password-link/use", { token, password });
async function linkFor({ email }: TestStaff): Promise<string> {
  await ask(email);
  const { letter } = authTables;
  const [newest] = await api.database.auth
    .select()
    .from(letter)
    .where(eq(letter.toAddress, email))
    .orderBy(desc(letter.createdAt))
    .limit(1);
  return /\/counselor\/new-password\?token=(\S+)/.exec(newest?.text ?? "")?.[1] ?? "";
}
const signIn = (email: string, password: string, browser = openBrowser(api.app)) =>
  browser.post("/api/auth/sign-in/email", { email, password });

describe("a forgotten password", () => {
  test("a known and an unknown address get the same answer after the same statements", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    await api.signIn(ana);
    const asked = (email: string) =>
      countStatements(api.database.authPool, async () => {
        const answer = await ask(email);
        return { status: answer.status, body: await answer.json() };
      });
    const [known, unknown] = [await asked(ana.email), await asked("nobody@agency.example")];
    expect(known.result).toEqual({ status: 200, body: { sent: true } });
    expect(unknown).toEqual(known);
    expect(
      await api.database.auth.$count(
        authTables.letter,
        eq(authTables.letter.toAddress, "nobody@agency.example"),
      ),
    ).toBe(0);
  });

  test("the letter's link sets another one, once, and ends every session", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    const old = await api.signIn(ana);
    const token = await linkFor(ana);
    expect((await use(token)).status).toBe(200);
    expect((await old.post("/api/trpc/session.me", {})).status).toBe(401);
    expect((await signIn(ana.email, testPassword)).status).toBe(401);
    expect((await signIn(ana.email, next)).status).toBe(200);
    expect(await (await use(token)).json()).toMatchObject({ code: "password-link.not-valid" });
    expect(api.letters.map(({ subject }) => subject)).toContain("Your password was changed");
  });

  test.each([
    ["29 minutes", 29, 200],
    ["30 minutes", 30, 404],
  ])("after %s the link", async (_name, minutes, status) => {
    const ana = await harbor.staff({ role: "specialist" });
    await api.signIn(ana);
    const token = await linkFor(ana);
    now = new Date(now.getTime() + minutes * 60_000);
    expect((await use(token)).status).toBe(status);
  });

  test("a password that is refused leaves the link for another try; a newer link ends it", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    await api.signIn(ana);
    const token = await linkFor(ana);
    for (const [password, code] of [
      ["kettle", "password.too-short"],
      ["passwordpassword1", "password.too-common"],
    ] as const)
      expect(await (await use(token, password)).json()).toMatchObject({
        fields: [{ path: "password", code }],
      });
    const newer = await linkFor(ana);
    expect((await use(token)).status).toBe(404);
    expect((await use(newer)).status).toBe(200);
  });

  test("who opens it is let in although strangers have locked the account", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    await api.signIn(ana);
    const mine = openBrowser(api.app);
    await use(await linkFor(ana), next, mine);
    for (let each = 0; each < 7; each += 1) await signIn(ana.email, "wrong wrong wrong");
    expect((await signIn(ana.email, next)).status).toBe(429);
    expect((await signIn(ana.email, next, mine)).status).toBe(200);
  });

  test("the fourth letter waits", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    for (let each = 0; each < 3; each += 1) expect((await ask(ana.email)).status).toBe(200);
    expect((await ask(ana.email)).status).toBe(429);
  });

  test("whoever runs the server can make a link, where there is no mail", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    await api.signIn(ana);
    const link = await makePasswordLink(api.deps, ana.email.toUpperCase());
    expect((await use(new URL(link ?? "").searchParams.get("token") ?? "")).status).toBe(200);
    expect(await makePasswordLink(api.deps, "nobody@agency.example")).toBeNull();
  });
});
