// `pnpm bench` and `pnpm bench findings`: see docs/bench.md.
import { benchFindings } from "./findings/main.ts";
import { benchLoad } from "./load-main.ts";

const args = process.argv.slice(2).filter((argument) => argument !== "--");
await (args[0] === "findings" ? benchFindings(args.slice(1)) : benchLoad(args));
