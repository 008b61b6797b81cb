import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";

/** Finds packages without a README: what it is, how it is used, where its rules come from. */
export function missingReadmes(repository: Repository): Problem[] {
  return repository.packages
    .filter(
      ({ folder }) => folder.startsWith("packages/") && !repository.files.includes(`${folder}/README.md`),
    )
    .map(({ folder }) => ({ file: folder, says: "has no README.md." }));
}

/**
 * Finds published packages whose present version neither a changeset nor a changelog tells about: the
 * changelog of a rules package is evidence of what an answer was.
 */
export function missingChangesets(repository: Repository): Problem[] {
  const announced = repository.files
    .filter((file) => /^\.changeset\/[^/]+\.md$/.test(file) && file !== ".changeset/README.md")
    .flatMap((file) => [
      ...repository.read(file).matchAll(/^["']?(@ips\/[\w-]+)["']?: *(?:major|minor|patch)$/gm),
    ])
    .map((match) => match[1]);
  return repository.packages.flatMap(({ folder, manifest }): Problem[] => {
    if (manifest.private === true || announced.includes(manifest.name)) return [];
    const changelog = `${folder}/CHANGELOG.md`;
    const told =
      repository.files.includes(changelog) &&
      repository.read(changelog).includes(`## ${manifest.version ?? "?"}`);
    return told
      ? []
      : [{ file: folder, says: `no changeset tells what ${manifest.name} brings; run pnpm changeset.` }];
  });
}
