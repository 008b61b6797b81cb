import { asActor, staff, systemActor } from "@ips/db";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signInLimits } from "../../auth/limits.ts";
import { apiTest, openBrowser, type ApiTest, type Browser, type TestAgency } from "../../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health" });
});
afterAll(() => api.close());

const someone = async () => {
  const person = await harbor.staff({ role: "specialist" });
  return { person, browser: await api.signIn(person) };
};

/** Reads a stream until it has carried a text. */
async function readUntil(answer: Response, text: string): Promise<string> {
  const body: ReadableStream<Uint8Array> = answer.body ?? new ReadableStream<Uint8Array>();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let read = "";
  while (!read.includes(text)) {
    const { done, value } = await reader.read();
    if (done) break;
    read += decoder.decode(value, { stream: true });
  }
  reader.releaseLock();
  return read;
}

const openStream = async (browser: Browser) => {
  const answer = await browser.get("/api/live");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await readUntil(answer, "event: ready")).toContain("event: ready");
  return answer;
};

describe("GET /api/live", () => {
  test("is closed to nobody signed in and to a role that reads no client", async () => {
    expect((await openBrowser(api.app).get("/api/live")).status).toBe(401);
    const administrator = await api.signIn(await harbor.staff({ role: "administrator" }));
    expect((await administrator.get("/api/live")).status).toBe(403);
  });

  test("answers a bad question like a foreign client", async () => {
    const { browser } = await someone();
    for (const query of ["client=x", "client=01938c6e-7d5a-7cc0-8e3b-0123456789ab", "place=else"])
      expect((await browser.get(`/api/live?${query}`)).status).toBe(404);
  });

  test("signing out closes the session's streams", async () => {
    const { browser } = await someone();
    const stream = await openStream(browser);
    await browser.post("/api/auth/sign-out", {});
    expect(await readUntil(stream, "signed-out")).toContain('event: closed\ndata: {"because":"signed-out"}');
  });

  test("the end of somebody's employment closes their streams", async () => {
    const { person, browser } = await someone();
    const stream = await openStream(browser);
    await asActor(
      api.database.app,
      systemActor(harbor.id, { agencyKind: "ips", today: "2026-11-21" }),
      (tx) => tx.update(staff).set({ endedOn: "2026-11-20" }).where(eq(staff.id, person.staffId)),
    );
    expect(await readUntil(stream, "closed")).toContain('"signed-out"');
  });

  test("a session that goes idle closes the stream that is open in it", async () => {
    const { person, browser } = await someone();
    await api.database.authPool.query(
      "update auth.session set last_seen_at = now() - make_interval(mins => $2) + interval '1 second' where user_id = $1",
      [person.userId, signInLimits.idleMinutes],
    );
    const stream = await openStream(browser);
    expect(await readUntil(stream, "closed")).toContain('"signed-out"');
  });

  test("opening a stream is no sign of life", async () => {
    const { person, browser } = await someone();
    const seen = async () =>
      (
        await api.database.authPool.query<{ at: Date }>(
          "select last_seen_at as at from auth.session where user_id = $1",
          [person.userId],
        )
      ).rows[0]?.at;
    await api.database.authPool.query(
      "update auth.session set last_seen_at = now() - interval '29 minutes' where user_id = $1",
      [person.userId],
    );
    const before = await seen();
    await openStream(browser);
    expect(await seen()).toEqual(before);
  });
});
