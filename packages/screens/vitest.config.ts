import { pageTests } from "@ips/vitest-config";

export default pageTests();
