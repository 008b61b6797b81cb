import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import type { RulePackage } from "../asked/rule-functions.ts";

/** What one imported name costs a page, in bytes after minifying and gzip. The packages need no library for dates, so this is all of it. */
export type ImportCost = { name: string; bytes: number };

const here = fileURLToPath(new URL(".", import.meta.url));

/** Bundles a page that imports one name and nothing else, as a portal's build does, and weighs it. */
export async function importCost(from: RulePackage, name: string): Promise<ImportCost> {
  return { name, bytes: await pageWeight(`export { ${name} } from "${from}";`) };
}

/** What a page weighs that imports a package and uses nothing of it, beside one that imports nothing. */
export async function idleCost(from: RulePackage): Promise<number> {
  return (await pageWeight(`import "${from}";`)) - (await pageWeight(""));
}

async function pageWeight(page: string): Promise<number> {
  const entry = "one-import";
  const bundle = await rolldown({
    cwd: here,
    input: entry,
    platform: "browser",
    resolve: { conditionNames: ["@ips/source", "import"] },
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? `${here}${entry}.ts` : null),
        load: (id) => (id === `${here}${entry}.ts` ? page : null),
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: "esm", minify: true });
    return output.reduce((sum, part) => sum + (part.type === "chunk" ? gzipSync(part.code).length : 0), 0);
  } finally {
    await bundle.close();
  }
}
