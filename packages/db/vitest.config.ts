import { databaseTests } from "@ips/vitest-config";

// Generous limits: several packages may be using the machine's processors at the same time.
export default databaseTests({
  globalSetup: ["./src/testing/global-setup.ts"],
  testTimeout: 30_000,
  hookTimeout: 60_000,
});
