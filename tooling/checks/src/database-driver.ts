import { databaseDrivers } from "./arrows.ts";
import type { Problem } from "./problem.ts";
import { packageOf, type Repository } from "./repository.ts";
import { isSource } from "./source-file.ts";
import { importsOf } from "./syntax.ts";

/** Finds imports of a database library in packages that have no business with the database. */
export function strayDatabaseDrivers(repository: Repository): Problem[] {
  return repository.files.filter(isSource).flatMap((file) => {
    const owner = packageOf(repository, file)?.manifest.name;
    if (owner === undefined || databaseDrivers.users.includes(owner)) return [];
    return importsOf(file, repository.read(file))
      .filter(({ specifier }) =>
        databaseDrivers.libraries.some(
          (library) => specifier === library || specifier.startsWith(`${library}/`),
        ),
      )
      .map(({ specifier, line }) => ({
        file,
        line,
        says: `${specifier} reaches the database; only @ips/api and @ips/db do. Ask the API.`,
      }));
  });
}
