import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The line that findings take their version from. */
const stamped = /(export const domainVersion = ")[^"]+(";)/;

/** Writes the version of `@ips/domain`'s manifest into the package, so that findings carry it. */
export function stampVersion(checkout: string): string {
  const folder = join(checkout, "packages", "domain");
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const file = join(folder, "src", "version.ts");
  const text = readFileSync(file, "utf8");
  if (!stamped.test(text)) throw new Error(`${file} has no domainVersion to stamp.`);
  writeFileSync(file, text.replace(stamped, `$1${version}$2`));
  return version;
}
