import { authTables, membership } from "@ips/db";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { apiTest, openBrowser, testPassword, type ApiTest } from "../../testing/api-test.ts";
import { makeSetUpLink } from "./set-up-link.ts";

let api: ApiTest;
beforeAll(async () => {
  api = await apiTest();
});
afterAll(() => api.close());

const tokenOf = (link: string) => new URL(link).searchParams.get("token") ?? "";
let serial = 0;
const form = (
  token: string,
  over: { name?: string; timeZone?: string; email?: string; password?: string } = {},
) => {
  serial += 1;
  return {
    token,
    agency: {
      name: over.name ?? "Harbor Behavioral Health",
      kind: "ips" as const,
      timeZone: over.timeZone ?? "America/New_York",
      state: "ny",
      unitName: "IPS program",
    },
    administrator: {
      name: "Maria Lopez",
      email: over.email ?? `maria.${serial}@harbor.example`,
      password: over.password ?? testPassword,
    },
  };
};

describe("the set-up link", () => {
  let token: string;
  beforeEach(async () => {
    token = tokenOf((await makeSetUpLink(api.deps)).link);
  });

  test("creates an agency whose administrator can sign in at once", async () => {
    const input = form(token, { email: "Maria@Harbor.example" });
    await expect(api.stranger.setup.check({ token })).resolves.toEqual({ valid: true });
    await expect(api.stranger.setup.create(input)).resolves.toEqual({ portal: "supervisor" });

    const browser = openBrowser(api.app);
    expect(
      (
        await browser.post("/api/auth/sign-in/email", {
          email: "maria@harbor.example",
          password: testPassword,
        })
      ).status,
    ).toBe(200);
    const answer = await browser.post("/api/trpc/session.me", {});
    expect(await answer.json()).toMatchObject({
      result: {
        data: {
          user: { name: "Maria Lopez" },
          active: {
            agencyName: "Harbor Behavioral Health",
            role: "administrator",
            portal: "supervisor",
            units: [{ name: "IPS program" }],
          },
          today: "2026-11-21",
        },
      },
    });
  });

  test("works once", async () => {
    await api.stranger.setup.create(form(token));
    await expect(api.stranger.setup.create(form(token))).rejects.toMatchObject({
      message: "set-up.not-valid",
    });
    await expect(api.stranger.setup.check({ token })).rejects.toMatchObject({ message: "set-up.not-valid" });
  });

  test("sent twice at the same moment makes one agency", async () => {
    const outcomes = await Promise.allSettled([
      api.stranger.setup.create(form(token)),
      api.stranger.setup.create(form(token)),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("a newer link ends an older one", async () => {
    const newer = tokenOf((await makeSetUpLink(api.deps)).link);
    await expect(api.stranger.setup.check({ token })).rejects.toMatchObject({ message: "set-up.not-valid" });
    await expect(api.stranger.setup.check({ token: newer })).resolves.toEqual({ valid: true });
  });

  test("a wrong, a used and an old link get the same answer", async () => {
    const answers = [];
    await api.stranger.setup.create(form(token));
    answers.push(await api.stranger.setup.check({ token }).catch((error: unknown) => String(error)));
    answers.push(
      await api.stranger.setup.check({ token: "x".repeat(43) }).catch((error: unknown) => String(error)),
    );
    const old = tokenOf(
      (
        await makeSetUpLink({
          ...api.deps,
          clock: { ...api.deps.clock, now: () => new Date(Date.now() - 8 * 24 * 60 * 60 * 1000) },
        })
      ).link,
    );
    answers.push(await api.stranger.setup.check({ token: old }).catch((error: unknown) => String(error)));
    expect(new Set(answers).size).toBe(1);
  });

  test.each([
    ["a time zone nobody knows", { timeZone: "Eastern" }, "agency.timeZone", "field.impossible"],
    ["a short password", { password: "too short" }, "administrator.password", "password.too-short"],
    [
      "a password made of the agency's name",
      { password: "harborbehavioral2026" },
      "administrator.password",
      "password.too-common",
    ],
    ["no e-mail address", { email: "maria" }, "administrator.email", "email.impossible"],
  ])("%s is refused at its field, and the link still works", async (_name, over, path, code) => {
    const answer = await openBrowser(api.app).post("/api/trpc/setup.create", form(token, over));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: { data: { app: { code: "bad-input" }, fields: [{ path, code }] } },
    });
    await expect(api.stranger.setup.check({ token })).resolves.toEqual({ valid: true });
  });

  test("an address that has an account is refused, and nothing is half made", async () => {
    await api.stranger.setup.create(form(token, { email: "taken@harbor.example" }));
    const before = await api.database.auth.$count(authTables.user);
    const second = tokenOf((await makeSetUpLink(api.deps)).link);
    await expect(
      api.stranger.setup.create(form(second, { email: "TAKEN@harbor.example" })),
    ).rejects.toMatchObject({ cause: { fields: [{ path: "administrator.email", code: "email.taken" }] } });
    expect(await api.database.auth.$count(authTables.user)).toBe(before);
    await expect(api.stranger.setup.check({ token: second })).resolves.toEqual({ valid: true });
  });

  test("the administrator's membership can be read by nobody who is not bound", async () => {
    await api.stranger.setup.create(form(token));
    expect(await api.database.app.select().from(membership)).toEqual([]);
  });
});
