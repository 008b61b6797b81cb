import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { scales } from "../scale.ts";
import { fidelityBench } from "./fidelity-bench.ts";
import { fidelityReport } from "./fidelity-report.ts";

/** Measures a program's evidence for a fidelity review, and says what came out. */
export async function benchFidelity(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: "string", default: "full" },
      past: { type: "string", default: "1,10" },
      seconds: { type: "string", default: "10" },
      data: { type: "string", default: fileURLToPath(new URL("../../../../.data/bench", import.meta.url)) },
    },
  });
  const scale = Object.values(scales).find(({ name }) => name === values.scale);
  if (scale === undefined)
    throw new Error(`--scale is one of ${Object.keys(scales).join(", ")}, not ${values.scale}.`);
  const result = await fidelityBench({
    folder: values.data,
    scale,
    pasts: values.past.split(",").map(Number),
    seconds: Number(values.seconds),
    say: (line) => void process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`${fidelityReport(result)}\n`);
}
