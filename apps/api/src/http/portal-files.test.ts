import { Hono } from "hono";
import { compress } from "hono/compress";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { portalFiles } from "./portal-files.ts";

const script = `console.log("${"work ".repeat(1000)}");`;
let directory: string;
let app: Hono;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "portal-"));
  await mkdir(join(directory, "assets"));
  await writeFile(join(directory, "index.html"), "<!doctype html><title>Supervisor portal</title>");
  await writeFile(join(directory, "favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  await writeFile(join(directory, "assets", "app-3f2a.js"), script);
  await writeFile(join(directory, "assets", "app-3f2a.js.br"), brotliCompressSync(script));
  await writeFile(join(directory, "assets", "only-plain-9c1b.js"), script);
  app = new Hono()
    .use(compress())
    .route("/supervisor", portalFiles("supervisor", directory))
    .route("/counselor", portalFiles("counselor", join(directory, "not-built")));
});
afterAll(() => rm(directory, { recursive: true }));

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe("portalFiles", () => {
  test.each([
    "/supervisor/",
    "/supervisor/clients/01938c6e-7d5a-7cc0-8e3b-0123456789ab",
    "/supervisor/sign-in?next=%2Fclients",
  ])("%s is the portal's page and is never kept", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.text()).toContain("Supervisor portal");
  });

  test("a hashed file is kept for ever and sent compressed as it was built", async () => {
    const answer = await get("/supervisor/assets/app-3f2a.js", { "accept-encoding": "gzip, br" });
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(answer.headers.get("vary")).toContain("Accept-Encoding");
    expect(answer.headers.get("content-type")).toContain("javascript");
  });

  test("a file without a compressed twin is compressed on the way", async () => {
    const answer = await get("/supervisor/assets/only-plain-9c1b.js", { "accept-encoding": "gzip" });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(script.length / 10);
  });

  test("a browser that takes no compression gets the plain file", async () => {
    const answer = await get("/supervisor/assets/app-3f2a.js");
    expect(answer.headers.get("content-encoding")).toBeNull();
    expect(await answer.text()).toBe(script);
  });

  test("a file beside the page is served and not kept", async () => {
    const answer = await get("/supervisor/favicon.svg");
    expect(answer.headers.get("content-type")).toContain("image/svg+xml");
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test.each(["/supervisor/assets/gone-0000.js", "/supervisor/robots.txt"])(
    "%s is missing, not the page",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test.each([
    "/supervisor/assets/../../../../etc/passwd",
    "/supervisor/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/supervisor/..%2f..%2fetc%2fpasswd",
    "/supervisor/assets/%00",
  ])("%s leads nowhere outside", async (path) => {
    const answer = await get(path);
    expect(await answer.text()).not.toContain("root:");
    expect(answer.status).not.toBe(500);
  });

  test("a portal that was not built says so", async () => {
    const answer = await get("/counselor/");
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain("npm start");
  });
});
