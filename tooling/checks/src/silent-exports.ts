import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";
import { isSource, isTest } from "./source-file.ts";
import { lineAt } from "./syntax.ts";

/** The one way by which something is downloaded, and the one by which it is printed: both put the notice on it. */
export const waysOut = {
  download: "apps/api/src/http/answer-download.ts",
  print: "packages/screens/src/record/print-sheet.tsx",
} as const;

const signs: readonly { of: keyof typeof waysOut; sign: RegExp; says: string }[] = [
  {
    of: "download",
    sign: /content-disposition/gi,
    says: "A download leaves through answerDownload, which puts its notices on it.",
  },
  {
    of: "print",
    sign: /\b(?:window|globalThis)\s*\.\s*print\b|(?<![.\w])print\(\)/g,
    says: "A page is printed through PrintSheet, which prints its notices.",
  },
];

/** Finds downloads and printed pages that would leave the record without the one place that puts the notice on them. */
export function silentExports(repository: Repository): Problem[] {
  const suspects = repository.files.filter(
    (file) =>
      /^(apps|packages)\//.test(file) && isSource(file) && !isTest(file) && !file.startsWith("apps/e2e/"),
  );
  return suspects.flatMap((file) => {
    const text = repository.read(file);
    return signs
      .filter(({ of }) => waysOut[of] !== file)
      .flatMap(({ sign, says }) =>
        [...text.matchAll(sign)].map(({ index }) => ({ file, line: lineAt(text, index), says })),
      );
  });
}
