import { type Bump } from "../golden/bumps.ts";
import type { Manifest } from "./public-packages.ts";

/** A version moved by a bump; versions before 1.0 are counted the same way. */
export function bumpedVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  if (bump === "minor") return `${major}.${minor + 1}.0`;
  return bump === "patch" ? `${major}.${minor}.${patch + 1}` : version;
}

/**
 * The versions that a release must give: each package as far as its changesets say, and a patch for a package that is changed by nothing but a
 * sibling whose new version its range does not take.
 */
export function expectedVersions(
  manifests: readonly Manifest[],
  announced: (name: string) => Bump,
): Record<string, string> {
  const bumps = new Map<string, Bump>(manifests.map(({ name }) => [name, announced(name)]));
  const versions = () =>
    Object.fromEntries(
      manifests.map(({ name, version }) => [name, bumpedVersion(version, bumps.get(name) ?? "none")]),
    );
  for (let settled = false; !settled;) {
    settled = true;
    const now = versions();
    for (const { name, dependencies = {} } of manifests) {
      const left = manifests.some(
        (other) => other.name in dependencies && !caretTakes(other.version, now[other.name] ?? other.version),
      );
      if (left && bumps.get(name) === "none") {
        bumps.set(name, "patch");
        settled = false;
      }
    }
  }
  return versions();
}

/** Whether `^from` takes a version: the first number that is not zero stays. */
function caretTakes(from: string, version: string): boolean {
  const [a = [], b = []] = [from, version].map((text) => text.split(".").map(Number));
  const first = a.findIndex((number) => number !== 0);
  return a.slice(0, first + 1).every((number, index) => number === b[index]);
}
