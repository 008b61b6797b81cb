import { describe, expect, it } from "vitest";
import { run } from "./run.mjs";

const node = process.execPath;

describe("run", () => {
  it("answers the command's exit code and, when asked, what it printed", async () => {
    const result = await run(node, ["-e", "console.log('hello'); process.exit(3)"], { capture: true });
    expect(result).toMatchObject({ code: 3, timedOut: false, stopped: false });
    expect(result.output).toBe("hello\n");
  });

  it("ends a command that takes too long, and says that it did", async () => {
    const result = await run(node, ["-e", "setInterval(() => {}, 1000)"], { timeoutSeconds: 0.2 });
    expect(result).toMatchObject({ code: 143, timedOut: true });
  });

  it("passes a signal on to the command and lets it end in its own way", async () => {
    const script =
      "process.on('SIGTERM', () => process.exit(7)); console.log('ready'); setInterval(() => {}, 1000)";
    const running = run(node, ["-e", script], {
      capture: true,
      onOutput: () => process.emit("SIGTERM", "SIGTERM"),
    });
    expect(await running).toMatchObject({ code: 7, stopped: true });
  });

  it("fails when there is no such command", async () => {
    await expect(run("no-such-command-anywhere", [])).rejects.toThrow("ENOENT");
  });
});
