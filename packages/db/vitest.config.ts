import { packageTests } from "@ips/vitest-config";

export default packageTests({ globalSetup: ["./src/testing/global-setup.ts"] });
