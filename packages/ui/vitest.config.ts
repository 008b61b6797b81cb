import { pageTests } from "@ips/vitest-config";

export default pageTests({ setupFiles: ["./test/setup.ts"] });
