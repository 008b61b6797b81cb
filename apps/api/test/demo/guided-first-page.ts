import { expect, test } from "vitest";

import { makeApp } from "../../src/http/app.ts";
import type { Loaded } from "./loaded.ts";

/** What the guide says and does in a demo, and that there is none elsewhere. */
export function guidedFirstPage(loaded: Loaded): void {
  const app = (demo = true) => {
    const deps = { ...loaded().deps, demo };
    return makeApp(deps);
  };
  const signIn = (who: string, to: string, headers: Record<string, string> = {}, demo = true) =>
    app(demo).request("/demo/sign-in", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams({ who, to }).toString(),
    });

  test("says whom to be, what is special today by name, ten things to try, and how to start over", async () => {
    const answer = await app().request("/");
    const text = (await answer.text()).replaceAll(/\s+/g, " ");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(text).toContain("Special today, Saturday, November 21, 2026");
    expect(text).toMatch(/Linh Jørgensen’s release ends tomorrow|’s release ends in \d+ days/);
    expect(text).toMatch(/plan for employment \(IPE\) is \d+ days late/);
    expect(text).toMatch(/Sign in as Ana.*Sign in as Eric.*Sign in as Denise/);
    expect(text.match(/<li class="(supervisor|counselor)">/g)).toHaveLength(10);
    expect(text.match(/Try it as/g)).toHaveLength(10);
    expect(text).toContain("npm start -- --reset-demo");
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  test("signs in with one click and opens the page that was promised", async () => {
    const page = await (await app().request("/")).text();
    const path = /value="(\/supervisor\/clients\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? "";
    const answer = await signIn("ana", path);
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, path]);
    const cookie = answer.headers
      .getSetCookie()
      .map((each) => each.split(";")[0])
      .join("; ");
    const guide = await app().request("/", { headers: { cookie } });
    expect(await guide.text()).toContain("Signed in as Ana Lopez");
  });

  test.each([
    ["nobody of the demo", "mallory", "/supervisor/today"],
    ["who has left", "nora", "/counselor/today"],
    ["an address elsewhere", "ana", "https://elsewhere.example/"],
    ["an address that only looks like ours", "ana", "//supervisor/today"],
  ])("refuses %s, and signs nobody in", async (_what, who, to) => {
    const answer = await signIn(who, to);
    expect(answer.status).toBe(400);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test("refuses a form of somebody else's page", async () => {
    const answer = await signIn("ana", "/supervisor/today", { origin: "https://elsewhere.example" });
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test("is not there where it is no demo: no guide, no style, no sign-in with a click", async () => {
    const real = app(false);
    expect(await (await real.request("/")).text()).toContain("Which portal is yours?");
    expect((await real.request("/demo/guide.css")).status).toBe(404);
    expect((await signIn("ana", "/supervisor/today", {}, false)).status).toBe(404);
    expect(await (await real.request("/supervisor/sign-in")).text()).not.toContain("ips-demo-guide");
  });
}
