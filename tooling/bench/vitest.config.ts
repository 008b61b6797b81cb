import { packageTests } from "@ips/vitest-config";

// The smoke run makes a small database, starts the server and loads it for a moment.
export default packageTests({ testTimeout: 120_000, hookTimeout: 120_000 });
