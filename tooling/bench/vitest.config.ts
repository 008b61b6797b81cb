import { packageTests } from "@ips/vitest-config";

// The smoke run makes a small database, starts the server and loads it for a moment: 80 seconds where other suites keep the
// machine busy.
export default packageTests({ testTimeout: 300_000, hookTimeout: 120_000 });
