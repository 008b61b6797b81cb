import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../../apps/api/src/main.ts", import.meta.url));

/** The product's server as a process of its own, as `npm start` runs it. */
export type ApiProcess = {
  readonly origin: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

/** Starts the server on a database and waits until it answers. */
export async function startApi(databaseUrl: string, secret: string): Promise<ApiProcess> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["--conditions=@ips/source", main], {
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      PORT: String(port),
      IPS_BASE_URL: origin,
      DATABASE_URL: databaseUrl,
      IPS_SECRET: secret,
      IPS_LOG: "error",
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const errors: string[] = [];
  child.stderr.on("data", (text: Buffer) => errors.push(text.toString()));
  const { pid } = child;
  const up = () =>
    fetch(`${origin}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await up())) {
    if (pid === undefined || child.exitCode !== null)
      throw new Error(`The server did not start.\n${errors.join("")}`);
    await delay(50);
  }
  return {
    origin,
    pid: pid ?? 0,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      if (errors.length > 0) process.stderr.write(errors.join(""));
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
