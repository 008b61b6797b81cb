import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { processorTimeOfChildren } from "./processor-time.ts";

test("counts what a child has worked, where the system says it", async () => {
  const before = await processorTimeOfChildren(process.pid);
  if (before === null) return;
  const child = spawn(process.execPath, [
    "-e",
    "const from = process.cpuUsage(); while (process.cpuUsage(from).user < 200_000); console.log('worked'); setInterval(() => {}, 1000);",
  ]);
  try {
    await once(child.stdout, "data");
    expect(((await processorTimeOfChildren(process.pid)) ?? 0) - before).toBeGreaterThanOrEqual(150);
  } finally {
    child.kill();
  }
});

test("a process without children has worked nothing through them", async () => {
  expect((await processorTimeOfChildren(2 ** 30)) ?? 0).toBe(0);
});
