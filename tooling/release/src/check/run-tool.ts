import { execFile } from "node:child_process";

/** How a tool ended, and all that it printed. */
export type ToolResult = { passed: boolean; output: string };

const longest = 10 * 60_000;

/** Runs a tool and keeps what it prints; it never throws, because a tool that fails is an answer. */
export function runTool(command: string, args: readonly string[], cwd: string): Promise<ToolResult> {
  return new Promise((resolve) => {
    execFile(
      command,
      [...args],
      { cwd, maxBuffer: 64 * 1024 * 1024, timeout: longest },
      (error, stdout, stderr) => {
        const failed = error ? `${error.message}\n` : "";
        resolve({
          passed: error === null,
          output: `${stdout}${stderr}${stdout || stderr ? "" : failed}`.trim(),
        });
      },
    );
  });
}
