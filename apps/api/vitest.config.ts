import { packageTests } from "@ips/vitest-config";

export default packageTests({ globalSetup: ["../../packages/db/src/testing/global-setup.ts"] });
