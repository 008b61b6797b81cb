import { posix } from "node:path";
import { arrows, forEveryone, typesOnly } from "./arrows.ts";
import type { Problem } from "./problem.ts";
import { packageOf, type Repository, type WorkspacePackage } from "./repository.ts";
import { isSource, isTest, isTooling, isToolSettings } from "./source-file.ts";
import { importsOf } from "./syntax.ts";

/**
 * Finds every arrow between packages that the plan does not have: in manifests (development dependencies
 * count), in imports, in imports that climb out of their package, and in values taken from a package that
 * is known by type only.
 */
export function wrongDirections(repository: Repository, plan = arrows): Problem[] {
  return [...manifestProblems(repository, plan), ...importProblems(repository, plan)];
}

function manifestProblems(repository: Repository, plan: typeof arrows): Problem[] {
  return repository.packages.flatMap(({ folder, manifest }) => {
    const file = `${folder}/package.json`;
    const allowed = plan[manifest.name];
    if (allowed === undefined)
      return [{ file, says: `${manifest.name} has no place in tooling/checks/src/arrows.ts.` }];
    return ownDependencies({ folder, manifest })
      .filter((name) => !allowed.includes(name) && !forEveryone.includes(name))
      .map((name) => ({ file, says: `${manifest.name} may not depend on ${name} (see arrows.ts).` }));
  });
}

function importProblems(repository: Repository, plan: typeof arrows): Problem[] {
  return repository.files.filter(isSource).flatMap((file) => {
    const owner = packageOf(repository, file);
    if (owner === undefined) return [];
    const declared = ownDependencies(owner);
    const runtime = Object.keys(owner.manifest.dependencies ?? {});
    const shipped = !isTest(file) && !isToolSettings(file) && !isTooling(file);
    return importsOf(file, repository.read(file)).flatMap(({ specifier, typeOnly, line }): Problem[] => {
      if (specifier.startsWith(".")) {
        const target = posix.join(posix.dirname(file), specifier);
        return target.startsWith(`${owner.folder}/`)
          ? []
          : [
              {
                file,
                line,
                says: `${specifier} leaves ${owner.manifest.name}; import the package it is in.`,
              },
            ];
      }
      const name = /^@ips\/[^/]+/.exec(specifier)?.[0];
      if (name === undefined || name === owner.manifest.name) return [];
      if (!declared.includes(name)) {
        return [
          { file, line, says: `${name} is imported but not in ${owner.manifest.name}'s package.json.` },
        ];
      }
      const problems: Problem[] = [];
      if (!(plan[owner.manifest.name] ?? []).includes(name) && !forEveryone.includes(name)) {
        problems.push({ file, line, says: `${owner.manifest.name} may not import ${name} (see arrows.ts).` });
      }
      const valueUsers = typesOnly[name];
      if (!typeOnly && valueUsers !== undefined && !valueUsers.includes(owner.manifest.name)) {
        problems.push({ file, line, says: `${name} is known by type only; write "import type".` });
      } else if (!typeOnly && shipped && !runtime.includes(name)) {
        problems.push({
          file,
          line,
          says: `${name} is used at run time: move it from devDependencies to dependencies.`,
        });
      }
      return problems;
    });
  });
}

/** Finds the circles among packages, development dependencies counted; each is told once. */
export function cycles(repository: Repository): Problem[] {
  const graph = new Map(repository.packages.map((one) => [one.manifest.name, ownDependencies(one)]));
  const done = new Set<string>();
  const problems: Problem[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    const start = path.indexOf(name);
    if (start >= 0) {
      const circle = [...path.slice(start), name].join(" → ");
      problems.push({ file: "package.json", says: `${circle} is a circle; turn one arrow round or cut it.` });
      return;
    }
    if (done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return problems;
}

function ownDependencies({ manifest }: WorkspacePackage): string[] {
  const { dependencies, devDependencies, peerDependencies } = manifest;
  return Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }).filter((name) =>
    name.startsWith("@ips/"),
  );
}
