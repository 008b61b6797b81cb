// `pnpm bench findings`: see docs/bench.md.
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { findingsBench } from "./findings-bench.ts";
import { findingsReport } from "./findings-report.ts";

/** Measures the rules on invented clients and says what came out. */
export async function benchFindings(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      clients: { type: "string", default: "20000" },
      passes: { type: "string", default: "9" },
      json: { type: "string" },
    },
  });
  const result = findingsBench(Number(values.clients), Number(values.passes));
  process.stdout.write(`${findingsReport(result)}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(result, null, 2)}\n`);
}
