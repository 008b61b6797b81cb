import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";
import { isTest, isTooling } from "./source-file.ts";

/** How many lines a file may have before it is asked why. */
export const longest = { source: 300, test: 600, stylesheet: 600 };

/** Files that are longer, each with the reason that was accepted. */
export const longWithReason: Readonly<Record<string, string>> = {
  "packages/domain/src/index.ts": "the package's whole public surface, which a reviewer reads in one place",
  "packages/i18n/src/internal/app-error-es.ts":
    "every refusal in one language, which a translator reads in one go beside the other language",
};

/** Finds files that have grown past one idea. */
export function longFiles(
  repository: Repository,
  reasons: Readonly<Record<string, string>> = longWithReason,
): Problem[] {
  const code = repository.files.filter((file) => /\.(ts|tsx|mjs|scss|css)$/.test(file));
  const long = code.flatMap((file): Problem[] => {
    const lines = repository.read(file).split("\n").length - 1;
    const limit = longest[kindOf(file)];
    return lines <= limit || file in reasons
      ? []
      : [{ file, says: `has ${lines} lines (limit ${limit}); split it by idea, or list it with a reason.` }];
  });
  const gone = Object.keys(reasons)
    .filter((file) => !repository.files.includes(file))
    .map((file) => ({ file, says: "is listed in file-length.ts but does not exist any more." }));
  return [...long, ...gone];
}

function kindOf(file: string): keyof typeof longest {
  if (/\.s?css$/.test(file)) return "stylesheet";
  return isTest(file) || isTooling(file) ? "test" : "source";
}
