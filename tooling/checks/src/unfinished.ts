import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";
import { isSource } from "./source-file.ts";

// Written in pieces, so that this file does not find itself.
const marks = new RegExp(
  `\\b(${["TO-DO", "FIX-ME", "XX-X", "HA-CK", "ST-UB"].join("|").replaceAll("-", "")})\\b`,
);
const sleep = new RegExp(`\\.${["waitFor", "Timeout"].join("")}\\(`);

/** Finds notes to oneself in the code: what is missing belongs into an issue, what is wrong gets fixed. */
export function unfinishedNotes(repository: Repository): Problem[] {
  return linesThat(repository, marks, "is a note to oneself; finish it or open an issue.");
}

/** Finds browser tests that wait for a time instead of for what they wait for. */
export function fixedSleeps(repository: Repository): Problem[] {
  return linesThat(repository, sleep, "waits for a time; wait for what should be there.");
}

function linesThat(repository: Repository, pattern: RegExp, says: string): Problem[] {
  return repository.files.filter(isSource).flatMap((file) =>
    repository
      .read(file)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [{ file, line: index + 1, says }] : [])),
  );
}
