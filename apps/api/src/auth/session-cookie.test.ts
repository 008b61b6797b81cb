import { afterAll, beforeAll, expect, test } from "vitest";
import { makeApp } from "../http/app.ts";
import { apiTest, openBrowser, testPassword, type ApiTest } from "../testing/api-test.ts";
import { makeAuth } from "./auth.ts";
import { sessionCookieName, sessionToken } from "./session-cookie.ts";

let api: ApiTest;
beforeAll(async () => {
  api = await apiTest();
});
afterAll(() => api.close());

test.each(["http://localhost:4000", "https://ips.example.org"])(
  "at %s the cookie has the name that the sign-in library gives it",
  async (baseUrl) => {
    const auth = makeAuth({ ...api.deps, settings: { ...api.deps.settings, baseUrl } });
    const { authCookies } = await auth.$context;
    expect(sessionCookieName(baseUrl)).toBe(authCookies.sessionToken.name);
  },
);

test("on https the cookie travels encrypted only, and opens the session", async () => {
  const settings = { ...api.deps.settings, baseUrl: "https://ips.example.org", baseUrlIsFixed: true };
  const deps = { ...api.deps, settings };
  const app = makeApp(deps, makeAuth(deps), { supervisor: "/nowhere", counselor: "/nowhere" });
  const ana = await (await api.agency({ kind: "ips" })).staff({ role: "specialist" });
  await api.signIn(ana);

  const browser = openBrowser(app);
  const origin = { origin: "https://ips.example.org" };
  const answer = await browser.post(
    "/api/auth/sign-in/email",
    { email: ana.email, password: testPassword },
    origin,
  );
  expect(answer.headers.getSetCookie().join()).toMatch(
    /^__Secure-ips\.session_token=.*; Secure;.*SameSite=Strict/,
  );
  expect((await browser.post("/api/trpc/session.me", {}, origin)).status).toBe(200);
  expect(answer.headers.get("strict-transport-security")).toBe("max-age=31536000");
});

test("without a cookie of ours there is no token", async () => {
  for (const cookies of [null, undefined, "", "other=1", "ips.session_token=", "ips.session_token=abc"]) {
    expect(await sessionToken(api.deps, cookies)).toBeNull();
  }
});
