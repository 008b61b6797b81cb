import { parse } from "yaml";
import type { Problem } from "./problem.ts";
import type { Manifest, Repository } from "./repository.ts";

type Use = { file: string; version: string };

/**
 * Finds versions kept in more than one place: a library that two manifests version by themselves, one that
 * is in the catalog and yet versioned in a manifest, and catalog lines nobody uses.
 */
export function catalogProblems(repository: Repository): Problem[] {
  const workspace = parse(repository.read("pnpm-workspace.yaml")) as { catalog?: Record<string, string> };
  const catalog = workspace.catalog ?? {};
  const uses = new Map<string, Use[]>();
  const manifests = repository.files.filter(
    (file) => file === "package.json" || file.endsWith("/package.json"),
  );
  for (const file of manifests) {
    const manifest = JSON.parse(repository.read(file)) as Manifest;
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      if (!version.startsWith("workspace:")) uses.set(name, [...(uses.get(name) ?? []), { file, version }]);
    }
  }
  const kept = [...uses].flatMap(([name, places]): Problem[] => {
    const own = places.filter(({ version }) => version !== "catalog:");
    if (own.length === 0 || (!(name in catalog) && places.length === 1)) return [];
    return own.map(({ file, version }) => ({
      file,
      says: `${name} ${version} is versioned here too; put it into the catalog and write "catalog:".`,
    }));
  });
  const unused = Object.keys(catalog)
    .filter((name) => !uses.has(name))
    .map((name) => ({ file: "pnpm-workspace.yaml", says: `${name} is in the catalog but nobody uses it.` }));
  return [...kept, ...unused];
}
