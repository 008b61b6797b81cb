import { rm } from "node:fs/promises";
import { readSignIns } from "../harness/people.ts";
import { newDataDir, startServer } from "../harness/server.ts";
import { test as base } from "../harness/test.ts";
import { dayOfThePictures } from "./pictures-task.ts";

/** A test that looks at the demo of the pictures' day: its worker has a server and a database of its own. */
export const test = base.extend<object, { demoOfTheDay: void }>({
  demoOfTheDay: [
    async ({}, use) => {
      const dataDir = await newDataDir();
      const server = await startServer(dataDir, { IPS_DEMO: "1", IPS_CLOCK: dayOfThePictures });
      const before = { ...process.env };
      process.env["IPS_E2E_URL"] = server.url;
      process.env["IPS_E2E_SESSIONS"] = dataDir;
      process.env["IPS_E2E_SIGN_INS"] = JSON.stringify(readSignIns(server.output()));
      await use();
      process.env = before;
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
    { scope: "worker", auto: true, timeout: 300_000 },
  ],
});

export { expect } from "../harness/test.ts";
