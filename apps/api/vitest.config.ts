import { databaseTests } from "@ips/vitest-config";

export default databaseTests({
  // Passwords are hashed and processes are started for real, on machines that do other things too.
  testTimeout: 30_000,
  hookTimeout: 60_000,
  globalSetup: ["../../packages/db/src/testing/global-setup.ts"],
});
