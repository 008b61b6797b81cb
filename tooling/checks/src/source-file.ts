import { basename } from "node:path";

/** Whether the path is code that the compiler or Node reads. */
export function isSource(path: string): boolean {
  return /\.(ts|tsx|mts|mjs|js)$/.test(path) && !path.endsWith(".d.ts");
}

/** Whether the path is a test or lives among what only tests use. */
export function isTest(path: string): boolean {
  return (
    /\.(test|bench|spec)\.(ts|tsx|mjs)$/.test(path) ||
    /^[^/]+\/[^/]+\/test\//.test(path) ||
    path.includes("/src/testing/")
  );
}

/** Whether the path sets up a tool, such as `vite.config.ts`. */
export function isToolSettings(path: string): boolean {
  return /\.config\.(ts|mts|mjs|js)$/.test(basename(path));
}

/** Whether the path belongs to what checks and starts the product rather than to the product. */
export function isTooling(path: string): boolean {
  return /^(tooling|apps\/e2e|packages\/ui\/gallery)\//.test(path);
}
