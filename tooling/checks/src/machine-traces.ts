import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";

// Written in pieces, so that this file does not find itself.
const folders = ["work", "farm", "tmp", "root", "home/[a-z]\\w*", "Users/[A-Za-z]\\w*"].join("|");
const path = new RegExp(String.raw`(?:^|["'\`\s(=:])/(?:${folders})/`);
const registryAddress = new RegExp(
  `https?://${["registry", "npm"].join("\\.")}|tarball: *http|"resolved": *"http`,
);
const text =
  /\.(ts|tsx|mts|mjs|js|json|jsonc|yaml|yml|md|html|css|scss|sql|sh|csv|txt)$|(^|\/)(run|Dockerfile|\.npmrc)$/;

/** Lines that may look like a trace, each with its reason: "file: part of the line". */
export const tracesWithReason: Readonly<Record<string, string>> = {};

/** Finds folders of somebody's machine and addresses of a package registry in tracked files. */
export function machineTraces(
  repository: Repository,
  reasons: Readonly<Record<string, string>> = tracesWithReason,
): Problem[] {
  return repository.files
    .filter((file) => text.test(file) && !(file in reasons))
    .flatMap((file) => {
      const lines = repository.read(file).split("\n");
      return lines.flatMap((line, index): Problem[] => {
        if (path.test(line)) return [{ file, line: index + 1, says: "names a folder of one machine." }];
        if (registryAddress.test(line))
          return [{ file, line: index + 1, says: "names a package registry's address." }];
        return [];
      });
    });
}
