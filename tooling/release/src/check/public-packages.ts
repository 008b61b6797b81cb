import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's folder. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** What a manifest says, as far as a release reads it. */
export type Manifest = {
  name: string;
  version: string;
  private?: boolean;
  license?: string;
  description?: string;
  sideEffects?: boolean;
  files?: readonly string[];
  exports?: Readonly<Record<string, unknown>>;
  dependencies?: Readonly<Record<string, string>>;
  peerDependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
};

/** A package that is published. */
export type PublicPackage = { folder: string; manifest: Manifest };

/** The packages whose manifest does not say `private`, in the order of their names. */
export function publicPackages(of: string = root): PublicPackage[] {
  return globSync("packages/*/package.json", { cwd: of })
    .map((path) => ({
      folder: join(of, dirname(path)),
      manifest: JSON.parse(readFileSync(join(of, path), "utf8")) as Manifest,
    }))
    .filter(({ manifest }) => manifest.private !== true)
    .toSorted((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1));
}
