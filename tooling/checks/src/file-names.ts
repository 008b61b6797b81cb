import { basename } from "node:path";
import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";

const drawers = /^(utils?|helpers?|misc|functions|stuff)\.(ts|tsx|mjs|js)$/;

/** Finds files named after nothing in particular, which then collect everything. */
export function drawerFiles(repository: Repository): Problem[] {
  return repository.files
    .filter((file) => drawers.test(basename(file)))
    .map((file) => ({ file, says: "is named after nothing; name it after the one idea it holds." }));
}
