import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bench } from "./bench.ts";
import { cases } from "./cases.ts";
import { report } from "./report.ts";
import { scales } from "./scale.ts";

test("the bench makes a small record, measures every case over HTTP and raw, and reports it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ips-bench-test-"));
  try {
    const result = await bench({
      folder,
      scale: scales.small,
      histories: [1],
      connections: [2],
      seconds: 0.2,
      rounds: 1,
      // Every machine has this one.
      rawBy: "driver",
      only: () => true,
      say: () => undefined,
    });
    const [measured] = result.histories;
    expect(measured?.cases.map(({ name }) => name)).toEqual(cases.map(({ name }) => name));
    for (const one of measured?.cases ?? []) {
      expect(one.statements[0]).toBeGreaterThan(1);
      expect(one.roundTrips[0]).toBeLessThanOrEqual(one.statements[1]);
      for (const { http, raw } of one.measured)
        for (const load of [http, raw]) expect(load.perSecond).toBeGreaterThan(0);
    }
    expect(report(result)).toContain("| add a contact | 2 |");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
