import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scales } from "../scale.ts";
import { fidelityBench } from "./fidelity-bench.ts";
import { fidelityReport } from "./fidelity-report.ts";

test("the bench makes a small record with a longer past, measures a program's evidence on both, and reports it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ips-bench-test-"));
  try {
    const result = await fidelityBench({
      folder,
      scale: scales.small,
      pasts: [1, 3],
      seconds: 0.2,
      say: () => undefined,
    });
    expect(result.pasts.map(({ times }) => times)).toEqual([1, 3]);
    const [short, long] = result.pasts;
    expect(long?.contacts).toBe(3 * (short?.contacts ?? 0));
    for (const { cases } of result.pasts)
      for (const { p50, perSecond } of cases) {
        expect(p50).toBeGreaterThan(0);
        expect(perSecond).toBeGreaterThan(0);
      }
    expect(fidelityReport(result)).toContain("a program's evidence");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
