import { posix } from "node:path";
import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";
import { isSource } from "./source-file.ts";
import { importsOf } from "./syntax.ts";

/**
 * Where features live, one folder each; the folders beside them that every feature may use; and those that
 * put features together, as the app does.
 */
const homes: readonly { pattern: RegExp; shared: readonly string[]; composers: readonly string[] }[] = [
  { pattern: /^apps\/[^/]+-portal\/src\/features\/([^/]+)\//, shared: [], composers: [] },
  {
    pattern: /^packages\/screens\/src\/([^/]+)\//,
    shared: ["findings", "record", "shell"],
    composers: ["shell"],
  },
];

/** Finds imports from one feature into another: a feature is deleted by deleting its folder. */
export function featureCrossings(repository: Repository): Problem[] {
  return repository.files.filter(isSource).flatMap((file) => {
    const home = homes.find(({ pattern }) => pattern.test(file));
    const own = home?.pattern.exec(file)?.[1];
    if (home === undefined || own === undefined || home.composers.includes(own)) return [];
    return importsOf(file, repository.read(file)).flatMap(({ specifier, line }) => {
      if (!specifier.startsWith(".")) return [];
      const other = home.pattern.exec(posix.join(posix.dirname(file), specifier))?.[1];
      return other === undefined || other === own || home.shared.includes(other)
        ? []
        : [{ file, line, says: `feature "${own}" imports feature "${other}"; let the app compose them.` }];
    });
  });
}
