import { packageTests } from "@ips/vitest-config";

export default packageTests();
