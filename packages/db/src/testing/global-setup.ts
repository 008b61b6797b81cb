import { announceTestServer, givenTestServer } from "./test-environment.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

let server: TestServer | null = null;

/** Starts or joins the server for tests before the workers of a vitest run start. */
export async function setup(): Promise<void> {
  const given = givenTestServer();
  server = await startTestServer(given);
  announceTestServer(server.url);
}

/** Drops what the run made and leaves the server; the last run out stops it. */
export async function teardown(): Promise<void> {
  await server?.stop();
  server = null;
}
