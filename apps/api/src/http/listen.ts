import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import { createServer, type Server } from "node:http";
import type { HttpEnv } from "./http-env.ts";

/** Another program listens on the port already. */
export class PortTaken extends Error {
  override readonly name = "PortTaken";
  constructor(port: number) {
    super(
      `Port ${port} is taken by another program (perhaps this product is running already). Stop it, or choose another port, for example: PORT=${port + 1} npm start`,
    );
  }
}

const meaning = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === "EADDRINUSE" ? new PortTaken(port) : error;

/** Makes sure a port can be had before the long part of starting begins. */
export function portIsFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(meaning(error, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** A server that answers; `close` lets running requests finish for a moment, then ends them. */
export type RunningServer = { readonly port: number; readonly close: () => Promise<void> };

const grace = 3000;

/** Listens on an address. */
export function listen(
  app: Pick<Hono<HttpEnv>, "fetch">,
  port: number,
  host: string,
): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info) =>
      resolve({ port: info.port, close: () => close(server as Server) }),
    );
    server.once("error", (error: NodeJS.ErrnoException) => reject(meaning(error, port)));
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(cut);
}
