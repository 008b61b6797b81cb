import { manifestProblems } from "./manifest-problems.ts";
import type { Packed } from "./pack.ts";
import { root } from "./public-packages.ts";
import { runTool } from "./run-tool.ts";

/** What is wrong with an archive before anybody installs it: its manifest, publint, and what TypeScript would resolve. */
export async function fitToPublish(
  { archive, manifest, files }: Packed,
  siblings: Readonly<Record<string, string>>,
): Promise<string[]> {
  const tools = [
    ["publint", ["run", archive, "--strict"]],
    ["attw", [archive, "--profile", "esm-only", "--no-emoji"]],
  ] as const;
  const failed: string[] = [];
  for (const [command, args] of tools) {
    const { passed, output } = await runTool(command, args, root);
    if (!passed) failed.push(`${command}:\n${output}`);
  }
  const papers = ["README.md", "LICENSE"].filter((paper) => !files.includes(paper));
  const tests = files.filter((file) => /\.test\.|^(src|test)\//.test(file));
  return [
    ...manifestProblems(manifest, siblings),
    ...papers.map((paper) => `has no ${paper} in its archive`),
    ...tests.map((file) => `has ${file} in its archive`),
    ...failed,
  ];
}
