import { globSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "./consumer.ts";
import { runTool } from "./run-tool.ts";

/**
 * Builds the examples of the packages that a page may use with Vite, and runs what it built: nothing of Node may be missing in a browser, and what
 * the build left out may not be what an example needs.
 */
export async function browserBuild({ folder, examples }: Consumer, vite: string): Promise<string[]> {
  writeFileSync(
    join(folder, "page.ts"),
    `${examples.map((path) => `import "./${path}";`).join("\n")}\nconsole.log("every example ran");\n`,
  );
  writeFileSync(
    join(folder, "vite.config.mjs"),
    `export default { logLevel: "info", build: { target: "es2022", rollupOptions: { input: "page.ts" }, modulePreload: false, outDir: "page" } };\n`,
  );
  const { passed, output } = await runTool(vite, ["build"], folder);
  if (!passed) return [`vite build:\n${output}`];
  if (/externalized for browser/i.test(output)) return [`the build needs Node in a browser:\n${output}`];
  const [built] = globSync("page/assets/*.js", { cwd: folder });
  if (built === undefined) return ["vite build left no script"];
  const ran = await runTool("node", [built], folder);
  return ran.passed && ran.output.includes("every example ran")
    ? []
    : [`what Vite built does not run:\n${ran.output}`];
}
