import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepDraft, readDraft } from "./drafts.ts";
import { signIn, signOut } from "./sign-in.ts";
import { onSignOutElsewhere } from "./sign-out-channel.ts";

const ana = { userId: "ana", form: "contact.1" };
const seen: { url: string; body: unknown }[] = [];
const answer = (status: number, body: unknown) =>
  vi.stubGlobal("fetch", async (url: string, init: { body: string }) => {
    seen.push({ url, body: JSON.parse(init.body) });
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
  });

beforeEach(() => {
  seen.length = 0;
  localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

describe("signIn", () => {
  test("sends address and password once", async () => {
    answer(200, { signedIn: true });
    await expect(signIn("ana@harbor.example", "rain on tin roofs")).resolves.toEqual({
      ok: true,
      next: "in",
    });
    expect(seen).toEqual([
      {
        url: "/api/auth/sign-in/email",
        body: { email: "ana@harbor.example", password: "rain on tin roofs" },
      },
    ]);
  });

  test("says when a code is asked for next", async () => {
    answer(200, { signedIn: false, next: "code" });
    await expect(signIn("a@b.example", "x")).resolves.toEqual({ ok: true, next: "code" });
  });

  test.each([
    [401, { code: "sign-in.refused", facts: {}, fields: [], requestId: "r" }, "sign-in.refused", {}],
    [
      429,
      { code: "too-many-tries", facts: { retryAfter: 840 }, fields: [], requestId: "r" },
      "too-many-tries",
      { retryAfter: 840 },
    ],
    [503, { code: "unavailable", facts: {}, fields: [], requestId: "r" }, "unavailable", {}],
    [502, "<html>a proxy's page</html>", "no-connection", {}],
  ])("an answer %i says why", async (status, body, code, facts) => {
    answer(status, body);
    await expect(signIn("a@b.example", "x")).resolves.toMatchObject({ ok: false, error: { code, facts } });
  });
});

describe("signOut", () => {
  test("clears the drafts and tells the other tabs", async () => {
    answer(200, { signedIn: false });
    keepDraft(ana, "mine");
    const heard = new Promise<void>((resolve) => {
      const stop = onSignOutElsewhere(() => {
        stop();
        resolve();
      });
    });
    await signOut();
    expect(readDraft(ana)).toBeNull();
    await heard;
  });

  test("a sign-out that did not reach the server keeps everything and says so", async () => {
    answer(503, { code: "unavailable", facts: {}, fields: [] });
    keepDraft(ana, "mine");
    await expect(signOut()).resolves.toMatchObject({ ok: false, error: { code: "unavailable" } });
    expect(readDraft(ana)).toBe("mine");
  });
});
