import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bench } from "./bench.ts";
import { report } from "./report.ts";
import { scales } from "./scale.ts";

/** Loads the server and the database, and says what came out. */
export async function benchLoad(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: "string", default: "full" },
      history: { type: "string" },
      connections: { type: "string", default: "1,8" },
      seconds: { type: "string" },
      rounds: { type: "string" },
      quick: { type: "boolean", default: false },
      only: { type: "string", default: "" },
      json: { type: "string" },
      data: { type: "string", default: fileURLToPath(new URL("../../../.data/bench", import.meta.url)) },
    },
  });

  const scale = Object.values(scales).find(({ name }) => name === values.scale);
  if (scale === undefined)
    throw new Error(`--scale is one of ${Object.keys(scales).join(", ")}, not ${values.scale}.`);

  const result = await bench({
    folder: values.data,
    scale,
    histories: numbers(values.history ?? (values.quick ? "1" : "1,10")),
    connections: numbers(values.connections),
    seconds: Number(values.seconds ?? (values.quick ? 3 : 5)),
    rounds: Number(values.rounds ?? (values.quick ? 1 : 3)),
    only: ({ name }) => name.includes(values.only),
    say: (line) => void process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`${report(result)}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(result, null, 2)}\n`);
}

const numbers = (text: string): number[] => text.split(",").map(Number);
