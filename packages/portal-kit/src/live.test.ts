import { afterEach, expect, test, vi } from "vitest";
import { Live, type LiveNews } from "./live.ts";

const donna = "0193f0a0-0000-7000-8000-000000000001";
type Line = { url: string; headers: Headers; say: (name: string, data: object) => void; cut: () => void };

/** A server of streams: each request is a line, answered with the next status. */
function server(...statuses: number[]) {
  const lines: Line[] = [];
  const encoder = new TextEncoder();
  const fetch: typeof globalThis.fetch = (input, init) => {
    const status = statuses[lines.length] ?? 200;
    let say: Line["say"] = () => undefined;
    let cut = () => undefined as void;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        say = (name, data) =>
          controller.enqueue(encoder.encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
        cut = () => controller.close();
        init?.signal?.addEventListener("abort", () =>
          controller.error(new DOMException("cut", "AbortError")),
        );
      },
    });
    const url = input instanceof Request ? input.url : String(input);
    lines.push({ url, headers: new Headers(init?.headers), say, cut });
    return Promise.resolve(new Response(status === 200 ? body : null, { status }));
  };
  const news: LiveNews[] = [];
  const live = new Live({ fetch, random: () => 0 });
  live.hear((each) => news.push(each));
  return { live, lines, news };
}

let stop: () => void = () => undefined;
afterEach(() => stop());

test("opens one line, in the background, for the part of the page that says most", async () => {
  const { live, lines } = server();
  live.wish({ client: donna, place: "plan", doing: "editing" });
  live.wish({ client: donna, place: null, doing: null });
  stop = live.start();
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  expect(lines[0]?.url).toBe(`/api/live?client=${donna}&place=plan&doing=editing`);
  expect(lines[0]?.headers.get("x-ips-background")).toBe("1");
});

test("passes on what changed and who is here", async () => {
  const { live, lines, news } = server();
  stop = live.start();
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  lines[0]?.say("ready", {});
  lines[0]?.say("changed", { records: [donna], groups: ["job-search-plan"], mine: true });
  const person = { name: "Eric Miller", agencyName: "State VR", colleague: false, doing: "reading" };
  lines[0]?.say("presence", { people: [person] });
  lines[0]?.say("something-newer", {});
  await vi.waitFor(() => expect(live.people()).toEqual([person]));
  expect(news).toEqual([{ kind: "changed", records: [donna], groups: ["job-search-plan"], mine: true }]);
  expect(live.state()).toBe("open");
});

test("follows the review that the page shows, and lets go of one that is not open", async () => {
  const { live, lines, news } = server(200, 404);
  live.wish({ client: null, place: null, doing: null, review: donna });
  stop = live.start();
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  expect(lines[0]?.url).toBe(`/api/live?review=${donna}`);
  lines[0]?.say("ready", {});
  lines[0]?.say("review", { review: donna });
  await vi.waitFor(() => expect(news).toEqual([{ kind: "review", review: donna }]));
  lines[0]?.say("closed", { because: "access" });
  lines[0]?.cut();
  await vi.waitFor(() => expect(lines).toHaveLength(3));
  expect(lines[2]?.url).toBe("/api/live?");
});

test("a line that breaks is opened anew, and the page reads again, because something may have been missed", async () => {
  const { live, lines, news } = server();
  stop = live.start();
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  lines[0]?.say("ready", {});
  lines[0]?.cut();
  await vi.waitFor(() => expect(live.state()).toBe("offline"));
  await vi.waitFor(() => expect(lines).toHaveLength(2), { timeout: 2_000 });
  lines[1]?.say("ready", {});
  await vi.waitFor(() => expect(news).toEqual([{ kind: "reread" }]));
  expect(live.state()).toBe("open");
});

test("a record that was closed is read again, and its line comes back without it", async () => {
  const { live, lines, news } = server(200, 404);
  live.wish({ client: donna, place: null, doing: null });
  stop = live.start();
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  lines[0]?.say("ready", {});
  lines[0]?.say("closed", { because: "access" });
  lines[0]?.cut();
  await vi.waitFor(() => expect(lines).toHaveLength(3));
  expect(lines.map(({ url }) => url.includes(donna))).toEqual([true, true, false]);
  expect(news[0]).toEqual({ kind: "reread" });
});

test.each([
  ["signed out", 401, [{ kind: "signed-out" }]],
  ["a role that reads no clients", 403, []],
])("%s: it does not come back", async (_name, status, heard) => {
  const { live, lines, news } = server(status);
  stop = live.start();
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  await vi.waitFor(() => expect(live.state()).toBe("off"));
  expect(news).toEqual(heard);
});
