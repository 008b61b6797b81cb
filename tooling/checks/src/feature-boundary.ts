import { posix } from "node:path";
import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";
import { isSource } from "./source-file.ts";
import { importsOf } from "./syntax.ts";

const feature = /^apps\/[^/]+-portal\/src\/features\/([^/]+)\//;

/** Finds imports from one feature of a portal into another: a feature is deleted by deleting its folder. */
export function featureCrossings(repository: Repository): Problem[] {
  return repository.files.filter(isSource).flatMap((file) => {
    const own = feature.exec(file)?.[1];
    if (own === undefined) return [];
    return importsOf(file, repository.read(file)).flatMap(({ specifier, line }) => {
      if (!specifier.startsWith(".")) return [];
      const other = feature.exec(posix.join(posix.dirname(file), specifier))?.[1];
      return other === undefined || other === own
        ? []
        : [{ file, line, says: `feature "${own}" imports feature "${other}"; let the app compose them.` }];
    });
  });
}
