import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The packages whose version stands in their source: findings carry that of the rules, and a rulebook names both. */
const stamped = ["domain", "fidelity"] as const;

/** Writes the versions of the manifests into the packages whose source names its own. Gives that of `@ips/domain`. */
export function stampVersions(checkout: string): string {
  const [ofRules = ""] = stamped.map((name) => stampVersion(checkout, name));
  return ofRules;
}

function stampVersion(checkout: string, name: (typeof stamped)[number]): string {
  const line = new RegExp(`(export const ${name}Version = ")[^"]+(";)`);
  const folder = join(checkout, "packages", name);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const file = join(folder, "src", "version.ts");
  const text = readFileSync(file, "utf8");
  if (!line.test(text)) throw new Error(`${file} has no ${name}Version to stamp.`);
  writeFileSync(file, text.replace(line, `$1${version}$2`));
  return version;
}
