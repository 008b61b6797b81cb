import { rm } from "node:fs/promises";
import { readSignIns } from "./harness/people.ts";
import { newDataDir, startServer } from "./harness/server.ts";
import { onlyPictures } from "./pictures/pictures-task.ts";

/** One server with a fresh demo for the whole run; it ends with the run. The pictures bring their own. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (onlyPictures) return () => Promise.resolve();
  const dataDir = await newDataDir();
  const server = await startServer(dataDir, { IPS_DEMO: "1" });
  process.env["IPS_E2E_URL"] = server.url;
  process.env["IPS_E2E_SESSIONS"] = dataDir;
  process.env["IPS_E2E_SIGN_INS"] = JSON.stringify(readSignIns(server.output()));
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
