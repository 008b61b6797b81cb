import { packageTests } from "@ips/vitest-config";

export default packageTests({ testTimeout: 60_000 });
