import { afterAll, beforeAll, expect, test } from "vitest";
import { makeApp } from "../http/app.ts";
import { apiTest, openBrowser, testPassword, type ApiTest } from "../testing/api-test.ts";
import { sessionToken } from "./session-cookie.ts";

let api: ApiTest;
beforeAll(async () => {
  api = await apiTest();
});
afterAll(() => api.close());

test("on https the cookie travels encrypted only, and opens the session", async () => {
  const settings = { ...api.deps.settings, baseUrl: "https://ips.example.org", baseUrlIsFixed: true };
  const deps = { ...api.deps, settings };
  const app = makeApp(deps, { supervisor: "/nowhere", counselor: "/nowhere" });
  const ana = await (await api.agency({ kind: "ips" })).staff({ role: "specialist" });
  await api.signIn(ana);

  const browser = openBrowser(app);
  const origin = { origin: "https://ips.example.org" };
  const answer = await browser.post(
    "/api/auth/sign-in/email",
    { email: ana.email, password: testPassword },
    origin,
  );
  const set = answer.headers.getSetCookie();
  expect(set.map((each) => each.split("=")[0])).toEqual(
    expect.arrayContaining(["__Secure-ips.device", "__Secure-ips.session_token"]),
  );
  for (const each of set) expect(each).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
  expect((await browser.post("/api/trpc/session.me", {}, origin)).status).toBe(200);
  expect(answer.headers.get("strict-transport-security")).toBe("max-age=31536000");
});

test("without a cookie of ours there is no token", () => {
  for (const cookies of [null, undefined, "", "other=1", "ips.session_token=", "ips.session_token=abc"]) {
    expect(sessionToken(api.deps, cookies)).toBeNull();
  }
});

test("a token whose signature is not ours is none, however little of it was changed", async () => {
  const ana = await (await api.agency({ kind: "ips" })).staff({ role: "specialist" });
  const { cookie } = await api.signIn(ana);
  const token = sessionToken(api.deps, cookie);
  expect(token).toMatch(/\S{20}/);

  const [, name = "", signed = ""] = /(ips\.session_token)=([^;]+)/.exec(cookie) ?? [];
  const value = decodeURIComponent(signed);
  const [text, signature] = [value.slice(0, value.lastIndexOf(".")), value.slice(value.lastIndexOf(".") + 1)];
  expect(text).toBe(token);
  const turned = (character: string) => (character === "A" ? "B" : "A");
  const forged = [
    `${turned(text[0] ?? "")}${text.slice(1)}.${signature}`,
    `${text}.${turned(signature[0] ?? "")}${signature.slice(1)}`,
    `${text}.${signature.slice(0, -1)}`,
    `${text}.${signature}=`,
    `${text}.${signature.replaceAll("+", "-").replaceAll("/", "_").replace("=", "")}`,
    `${text}.`,
    `.${signature}`,
    text,
  ];
  for (const each of forged)
    expect(sessionToken(api.deps, `${name}=${encodeURIComponent(each)}`), each).toBeNull();
});
