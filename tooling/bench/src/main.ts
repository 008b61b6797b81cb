// `pnpm bench`, `pnpm bench findings` and `pnpm bench fidelity`: see docs/bench.md.
import { benchFidelity } from "./fidelity/main.ts";
import { benchFindings } from "./findings/main.ts";
import { benchLoad } from "./load-main.ts";

const args = process.argv.slice(2).filter((argument) => argument !== "--");
const parts = { findings: benchFindings, fidelity: benchFidelity };
const part = Object.entries(parts).find(([name]) => name === args[0])?.[1];
await (part === undefined ? benchLoad(args) : part(args.slice(1)));
