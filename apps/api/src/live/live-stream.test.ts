import type { Actor } from "@ips/db";
import { expect, test } from "vitest";
import { LiveStream, stuckMilliseconds, type LiveEvent } from "./live-stream.ts";

function aStream() {
  const clock = { now: 0 };
  const actor = { staffId: "s" } as Actor;
  const stream = new LiveStream({
    id: "1",
    actor,
    sessionId: "x",
    watch: null,
    doing: null,
    review: "r",
    now: () => clock.now,
  });
  const events = stream.events();
  const next = async (): Promise<LiveEvent | null> => {
    const { done, value } = await events.next();
    return done === true ? null : value;
  };
  return { clock, stream, events, next };
}
const change = (id: string, groups: string[], mine = false) => ({ records: [id], groups, mine });

test("equal things become one while the reader is slow", async () => {
  const { stream, next } = aStream();
  expect(await next()).toEqual({ name: "ready", data: {} });
  stream.changed(change("a", ["job-search-plan"]));
  stream.changed(change("a", ["jobs-and-wages"], true));
  expect(await next()).toEqual({
    name: "changed",
    data: { records: ["a"], groups: ["job-search-plan", "jobs-and-wages"], mine: true },
  });
});

test("a review that changed several times is told once, and not after everything is read again", async () => {
  const { stream, next } = aStream();
  await next();
  stream.reviewChanged();
  stream.reviewChanged();
  expect(await next()).toEqual({ name: "review", data: { review: "r" } });
  stream.reviewChanged();
  stream.reread();
  stream.reviewChanged();
  stream.changed(change("a", ["identity"]));
  expect(await next()).toEqual({ name: "reread", data: {} });
  stream.changed(change("a", ["identity"]));
  expect(await next()).toMatchObject({ name: "changed" });
});

test("too many things become one: read again", async () => {
  const { stream, next } = aStream();
  await next();
  for (let each = 0; each <= 100; each += 1) stream.changed(change(String(each), ["identity"]));
  stream.changed(change("more", ["identity"]));
  expect(await next()).toEqual({ name: "reread", data: {} });
});

test("who is here is said when it differs from what was said last", async () => {
  const { stream, next } = aStream();
  await next();
  const eric = { name: "Eric Miller", agencyName: "State VR", colleague: false, doing: "reading" } as const;
  stream.present([]);
  stream.present([eric]);
  expect(await next()).toEqual({ name: "presence", data: { people: [eric] } });
  stream.present([eric]);
  stream.present([]);
  expect(await next()).toEqual({ name: "presence", data: { people: [] } });
});

test("nothing is told after the end, whatever still waited", async () => {
  const { stream, events, next } = aStream();
  await next();
  stream.changed(change("a", ["identity"]));
  stream.end("access");
  stream.end("stopping");
  stream.reread();
  expect(await next()).toEqual({ name: "closed", data: { because: "access" } });
  expect((await events.next()).done).toBe(true);
});

test("a reader that takes nothing is stuck after a while, one that has nothing to take is not", async () => {
  const { clock, stream, next } = aStream();
  await next();
  clock.now = stuckMilliseconds * 2;
  expect(stream.stuck).toBe(false);
  stream.changed(change("a", ["identity"]));
  clock.now += stuckMilliseconds;
  expect(stream.stuck).toBe(false);
  clock.now += 1;
  expect(stream.stuck).toBe(true);
});
