import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import fc from "fast-check";
import {
  apiTest,
  openBrowser,
  testPassword,
  type ApiTest,
  type Browser,
  type TestAgency,
} from "../testing/api-test.ts";
import { countStatements } from "../../test/everyday/count-statements.ts";
import { strangersTries, waitSeconds } from "./tries.ts";

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
// Another minute: what is asked from one address in a minute is limited as well.
beforeEach(() => pass(60));

const asked = async (browser: Browser, email: string, password = "wrong wrong wrong") => {
  const answer = await browser.post("/api/auth/sign-in/email", { email, password });
  return { status: answer.status, retryAfter: answer.headers.get("retry-after") };
};
const wrong = async (browser: Browser, email: string, times: number) => {
  for (let each = 0; each < times; each += 1) await asked(browser, email);
};

test("sixty sign-ins a minute are heard from one address, whoever they are for", async () => {
  const answers = await Promise.all(
    Array.from({ length: 61 }, (_, each) => asked(openBrowser(api.app), `somebody.${each}@agency.example`)),
  );
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
  pass(60);
  expect((await asked(openBrowser(api.app), "somebody.61@agency.example")).status).toBe(401);
}, 60_000);

describe("tries at an account", () => {
  test("five are heard at once; then each waits twice as long as the one before it", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    await api.signIn(ana);
    const stranger = openBrowser(api.app);
    for (let each = 0; each < 5; each += 1) expect((await asked(stranger, ana.email)).status).toBe(401);
    expect(await asked(stranger, ana.email)).toEqual({ status: 429, retryAfter: "30" });
    pass(29);
    expect(await asked(stranger, ana.email)).toEqual({ status: 429, retryAfter: "1" });
    pass(1);
    expect((await asked(stranger, ana.email)).status).toBe(401);
    expect(await asked(stranger, ana.email)).toEqual({ status: 429, retryAfter: "60" });
  });

  test("from many browsers and addresses count together, and knocking while it waits makes it no longer", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    await api.signIn(ana);
    for (let each = 0; each < 5; each += 1) await asked(openBrowser(api.app), ana.email);
    for (let each = 0; each < 5; each += 1)
      expect(await asked(openBrowser(api.app), ana.email)).toEqual({ status: 429, retryAfter: "30" });
  });

  test("sent at the same moment are all counted", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    await api.signIn(ana);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => asked(openBrowser(api.app), ana.email)),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  test("of strangers never lock the owner out of a browser of their own", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    const desk = await api.signIn(ana);
    await wrong(openBrowser(api.app), ana.email, 8);
    await desk.post("/api/auth/sign-out", {});
    expect((await asked(desk, ana.email, testPassword)).status).toBe(200);
  });

  test("from a browser of the owner are counted too, by themselves", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    const desk = await api.signIn(ana);
    await wrong(desk, ana.email, 5);
    expect((await asked(desk, ana.email, testPassword)).status).toBe(429);
    expect((await asked(openBrowser(api.app), ana.email, testPassword)).status).toBe(200);
  });

  test("a colleague's browser is a stranger's", async () => {
    const [ana, ben] = [
      await harbor.staff({ role: "specialist" }),
      await harbor.staff({ role: "specialist" }),
    ];
    const [desk, bens] = [await api.signIn(ana), await api.signIn(ben)];
    await wrong(bens, ana.email, 6);
    expect((await asked(bens, ana.email, testPassword)).status).toBe(429);
    expect((await asked(bens, ben.email, testPassword)).status).toBe(200);
    expect((await asked(desk, ana.email, testPassword)).status).toBe(200);
  });

  test("that was wrong yesterday is forgotten", async () => {
    const ana = await harbor.staff({ role: "specialist" });
    await api.signIn(ana);
    const stranger = openBrowser(api.app);
    await wrong(stranger, ana.email, 9);
    pass(24 * 60 * 60 + 1);
    for (let each = 0; each < 5; each += 1) expect((await asked(stranger, ana.email)).status).toBe(401);
    expect((await asked(stranger, ana.email)).status).toBe(429);
  });
});

test("an unknown address and a wrong password run the same statements and get the same answers", async () => {
  const ana = await harbor.staff({ role: "specialist" });
  await api.signIn(ana);
  const ask = (email: string) =>
    countStatements(api.database.authPool, () => asked(openBrowser(api.app), email));
  for (let each = 0; each < 7; each += 1) {
    pass(1);
    const [known, unknown] = [await ask(ana.email), await ask("nobody.at.all@agency.example")];
    expect(unknown).toEqual(known);
  }
});

test("a wait grows and never passes its longest", () => {
  const rule = strangersTries("ana@harbor.example");
  fc.assert(
    fc.property(fc.nat(5000), (count) => {
      const [here, next] = [waitSeconds(count, rule), waitSeconds(count + 1, rule)];
      return here <= next && next <= 3600 && (count >= rule.free || here === 0);
    }),
  );
});
