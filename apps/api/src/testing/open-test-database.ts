import type { Database } from "@ips/db";
import { testDatabase } from "@ips/db/testing";
import { createHmac } from "node:crypto";

/** A fresh database of the test server, as the program opens one. */
export async function openTestDatabase(): Promise<Database> {
  const made = await testDatabase();
  const { app, auth, appPool, authPool, url } = made;
  return {
    app,
    auth,
    appPool,
    authPool,
    appConnection: () => ({ connectionString: url }),
    applied: [],
    isUp: () => Promise.resolve(true),
    deriveKey: (purpose) => createHmac("sha256", "a secret of this test").update(purpose).digest("base64url"),
    close: () => made.close(),
  };
}
