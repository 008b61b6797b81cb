import type { Problem } from "./problem.ts";
import type { Repository, WorkspacePackage } from "./repository.ts";
import { isTest } from "./source-file.ts";

/** Finds packages that lack a script: turbo passes over a missing one without a word. */
export function missingScripts(repository: Repository): Problem[] {
  return repository.packages.flatMap((one) =>
    neededScripts(repository, one)
      .filter((script) => one.manifest.scripts?.[script] === undefined)
      .map((script) => ({ file: `${one.folder}/package.json`, says: `has no "${script}" script.` })),
  );
}

function neededScripts(repository: Repository, { folder, manifest }: WorkspacePackage): string[] {
  const files = repository.files.filter((file) => file.startsWith(`${folder}/`));
  const shipsBuild = manifest.private !== true || files.includes(`${folder}/vite.config.ts`);
  const hasTests = files.some((file) => isTest(file) && !file.endsWith(".spec.ts"));
  const hasBrowserTests = files.some((file) => file.endsWith(".spec.ts"));
  return [
    "typecheck",
    ...(shipsBuild ? ["build"] : []),
    ...(hasTests || folder.startsWith("packages/") ? ["test"] : []),
    ...(hasBrowserTests ? ["e2e"] : []),
  ];
}
