import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiTest, openBrowser, type ApiTest, type Browser } from "../testing/api-test.ts";

let api: ApiTest;
let browser: Browser;
beforeAll(async () => {
  api = await apiTest();
  const harbor = await api.agency({ kind: "ips" });
  browser = await api.signIn(await harbor.staff({ role: "administrator" }));
});
afterAll(() => api.close());

const json = (body: string, headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body,
});

describe("every answer", () => {
  test.each(["/", "/healthz", "/api/trpc/session.me", "/api/nothing", "/nothing", "/supervisor/"])(
    "%s carries the protective headers and a request id",
    async (path) => {
      const { headers } = await api.app.request(path);
      expect(headers.get("content-security-policy")).toContain("script-src 'self';");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test.each(["/", "/healthz", "/api/trpc/session.me", "/api/nothing", "/supervisor/"])(
    "%s is never kept",
    async (path) => {
      expect((await api.app.request(path)).headers.get("cache-control")).toBe("no-store");
    },
  );
});

describe("a write from elsewhere", () => {
  test.each([
    ["another site", { origin: "https://evil.example" }],
    ["a frame without an origin", { origin: "null" }],
    ["a cross-site request without Origin", { "sec-fetch-site": "cross-site" }],
  ])("%s is refused before it is read", async (_name, headers) => {
    for (const path of ["/api/trpc/staff.endMembership", "/api/auth/sign-in/email", "/api/auth/sign-out"]) {
      const answer = await api.app.request(
        path,
        json("{}", { ...headers, cookie: browser.cookie, host: "localhost:4000" }),
      );
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ code: "forbidden" });
    }
  });
});

describe("bad input is never an error of the server", () => {
  test.each([
    ["no body", ""],
    ["half a body", '{"token":'],
    ["a text", '"token"'],
    ["null", "null"],
    ["a list", "[1,2,3]"],
    ["the wrong types", '{"token":{"a":1}}'],
    ["a null byte", '{"token":"aaaaaaaaaaaa\\u0000"}'],
    ["half a character", '{"token":"aaaaaaaaaaaa\\ud800"}'],
    ["a very deep object", `{"token":${"[".repeat(5000)}${"]".repeat(5000)}}`],
    ["a key of the prototype", '{"__proto__":{"token":"x"},"constructor":1}'],
  ])("%s", async (_name, body) => {
    for (const path of [
      "setup.check",
      "staff.acceptInvitation",
      "staff.endMembership",
      "session.switchMembership",
      "nothing.here",
      "setup.check,staff.invitation?batch=1",
    ]) {
      const answer = await browser.post(`/api/trpc/${path}`, {});
      expect(answer.status).toBeLessThan(500);
      const raw = await api.app.request(`/api/trpc/${path}`, json(body, { cookie: browser.cookie }));
      expect(raw.status, path).toBeLessThan(500);
      expect(await raw.text()).not.toMatch(/node_modules|at \w+ \(|"stack"/);
    }
  });

  test.each([
    ["another content type", { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" }],
    ["a form", { method: "POST", body: new URLSearchParams({ token: "x" }) }],
    ["another method", { method: "DELETE" }],
  ])("%s", async (_name, init) => {
    expect((await api.app.request("/api/trpc/setup.check", init)).status).toBeLessThan(500);
  });

  test("too large a body is said to be too large", async () => {
    const large = JSON.stringify({ token: "x".repeat(1024 * 1024) });
    const answer = await api.app.request(
      "/api/trpc/setup.check",
      json(large, { "content-length": String(large.length) }),
    );
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code: "too-large" });
    expect(
      (
        await api.app.request(
          "/api/auth/sign-in/email",
          json(JSON.stringify({ email: "a", password: "x".repeat(17 * 1024) })),
        )
      ).status,
    ).toBe(413);
  });

  test("a path that does not exist is said not to exist", async () => {
    expect(await (await api.app.request("/api/trpc/nothing.here", json("{}"))).json()).toMatchObject({
      error: { data: { httpStatus: 404, app: { code: "not-found" } } },
    });
    expect(await (await api.app.request("/api/nothing", json("{}"))).json()).toMatchObject({
      code: "not-found",
    });
  });
});

describe("the page at /", () => {
  test("lets a visitor choose a portal, without a script", async () => {
    const page = await (await api.app.request("/")).text();
    expect(page).toContain('<a href="/supervisor/">');
    expect(page).toContain('<a href="/counselor/">');
    expect(page).toContain('lang="en"');
    expect(page).not.toContain("<script");
  });

  test("leads somebody who is signed in to their portal", async () => {
    const river = await api.agency({ kind: "vr" });
    const counselor = await api.signIn(await river.staff({ role: "vr-counselor" }));
    expect((await counselor.get("/")).headers.get("location")).toBe("/counselor/");
    expect((await browser.get("/")).headers.get("location")).toBe("/supervisor/");
  });
});

test("/healthz tells version, database and migration", async () => {
  const answer = await api.app.request("/healthz");
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    database: "up",
    migration: expect.stringMatching(/^\d{14}_/),
  });
});

test("a stranger learns nothing but that nobody is signed in", async () => {
  const stranger = openBrowser(api.app);
  for (const path of ["staff.list", "session.me", "staff.endMembership"]) {
    expect(await (await stranger.post(`/api/trpc/${path}`, {})).json()).toMatchObject({
      error: { data: { httpStatus: 401, app: { code: "signed-out", facts: {} } } },
    });
  }
});
