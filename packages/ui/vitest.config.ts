import { packageTests } from "@ips/vitest-config";

// One page for all files: making a new one for each would be most of the time. Every test leaves it empty.
export default packageTests({ environment: "jsdom", isolate: false, setupFiles: ["./test/setup.ts"] });
