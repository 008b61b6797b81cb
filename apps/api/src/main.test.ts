import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const patience = 120_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ips-main-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** The product as a process: what it prints, a wait for a line, its end. */
function start(environment: Record<string, string>) {
  const { VITEST: _vitest, NODE_ENV: _env, ...inherited } = process.env;
  const child: ChildProcess = spawn(process.execPath, ["--conditions=@ips/source", main], {
    env: { ...inherited, IPS_DATA_DIR: folder, IPS_DEMO: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  return {
    child,
    ended,
    printed: () => printed,
    line: (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(printed);
          if (!found) return;
          waiting.delete(look);
          resolve(found[1] ?? found[0]);
        };
        waiting.add(look);
        void ended.then((code) => reject(new Error(`ended with ${code} after printing:\n${printed}`)));
        look();
      }),
  };
}

describe("the product as a process", () => {
  test(
    "starts on an empty folder, prints the set-up link, answers, refuses a second one on the port, and Ctrl-C ends it cleanly; the next start finds its data",
    async () => {
      const port = await freePort();
      const first = start({ PORT: String(port) });
      const link = await first.line(/(http:\S+\/supervisor\/setup\?token=[\w-]{43})/);
      const token = new URL(link).searchParams.get("token");
      await first.line(/Ctrl-C stops everything/);

      const health = await fetch(`http://127.0.0.1:${port}/healthz`);
      expect(await health.json()).toMatchObject({ database: "up" });

      const second = start({ PORT: String(port) });
      expect(await second.ended).toBe(1);
      expect(second.printed()).toContain(`Port ${port} is taken by another program`);
      expect(second.printed()).not.toContain("    at ");

      const setUp = await fetch(`http://127.0.0.1:${port}/api/trpc/setup.create`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          token,
          agency: {
            name: "Harbor Behavioral Health",
            kind: "ips",
            timeZone: "America/New_York",
            state: "NY",
            unitName: "IPS program",
          },
          administrator: {
            name: "Maria Lopez",
            email: "maria@harbor.example",
            password: "seven herons over the quay",
          },
        }),
      });
      expect(setUp.status).toBe(200);

      first.child.kill("SIGINT");
      expect(await first.ended).toBe(0);

      const again = start({ PORT: String(port) });
      await again.line(/Ctrl-C stops everything/);
      expect(again.printed()).not.toContain("setup?token=");
      const signIn = await fetch(`http://127.0.0.1:${port}/api/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email: "maria@harbor.example", password: "seven herons over the quay" }),
      });
      expect(signIn.status).toBe(200);
      again.child.kill("SIGTERM");
      expect(await again.ended).toBe(0);
    },
    patience,
  );

  test(
    "wrong settings end it with a sentence",
    async () => {
      const wrong = start({ PORT: "eighty" });
      expect(await wrong.ended).toBe(1);
      expect(wrong.printed()).toContain('PORT is "eighty". Write a port number');
    },
    patience,
  );

  test(
    "a fixed date is refused for a record that is no demo",
    async () => {
      const port = await freePort();
      const refused = start({ PORT: String(port), IPS_CLOCK: "2026-10-31", IPS_DEMO: "1" });
      expect(await refused.ended).toBe(1);
      expect(refused.printed()).toContain("holds a record that the demo did not make");
    },
    patience,
  );
});
