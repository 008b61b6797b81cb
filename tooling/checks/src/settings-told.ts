import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";
import { visitSyntax } from "./syntax.ts";

const settingsFile = "apps/api/src/env.ts";

/** Finds settings of the server that the README's table does not tell about. */
export function untoldSettings(repository: Repository): Problem[] {
  if (!repository.files.includes(settingsFile)) return [];
  const readme = repository.read("README.md");
  const names = new Set<string>();
  visitSyntax(settingsFile, repository.read(settingsFile), {
    Property(node) {
      if (node.key.type === "Identifier" && /^[A-Z][A-Z0-9_]+$/.test(node.key.name)) names.add(node.key.name);
    },
  });
  return [...names]
    .filter((name) => name !== "NODE_ENV" && !readme.includes(`\`${name}\``))
    .map((name) => ({
      file: settingsFile,
      says: `${name} is missing from the settings table of README.md.`,
    }));
}

/** Finds packages and apps that the README does not name. */
export function untoldPackages(repository: Repository): Problem[] {
  const readme = repository.read("README.md");
  return repository.packages
    .filter(({ folder }) => !folder.startsWith("tooling/") && !readme.includes(`\`${folder}\``))
    .map(({ folder }) => ({ file: folder, says: "is missing from the table of README.md." }));
}
