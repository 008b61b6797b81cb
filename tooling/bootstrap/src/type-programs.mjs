import { isAbsolute, join } from "node:path";

/**
 * @typedef {object} PackageTypes
 * @property {string} folder the package, as an absolute path
 * @property {{ extends?: string, compilerOptions?: Record<string, unknown>, include?: string[] }} config its tsconfig.json
 */

/**
 * @typedef {object} TypeProgram
 * @property {readonly string[]} folders the packages that it holds
 * @property {object} config what its tsconfig.json says, with absolute paths
 */

/**
 * Puts the packages whose settings say the same into one program each, the largest first. Packages read each other's live
 * source, so that a program for each would check what many of them use as many times.
 *
 * @param {readonly PackageTypes[]} packages
 * @returns {TypeProgram[]}
 * @throws when a package's settings hold something that a program of several could not keep
 */
export function typePrograms(packages) {
  /** @type {Map<string, PackageTypes[]>} */
  const alike = new Map();
  for (const each of packages) {
    const key = JSON.stringify([settingsOf(each).extends, sorted(each.config.compilerOptions)]);
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((group) => ({
      folders: group.map(({ folder }) => folder),
      config: {
        extends: group[0] && settingsOf(group[0]).extends,
        compilerOptions: group[0]?.config.compilerOptions ?? {},
        include: group.flatMap(({ folder, config }) =>
          (config.include ?? []).map((part) => join(folder, part)),
        ),
      },
    }));
}

/**
 * @param {PackageTypes} each
 * @returns {{ extends: string }}
 */
function settingsOf({ folder, config }) {
  const { extends: base, compilerOptions: _, include, ...others } = config;
  if (base === undefined || include === undefined || Object.keys(others).length > 0) {
    throw new Error(
      `${join(folder, "tsconfig.json")} must say extends and include, and beside them only compilerOptions: ` +
        "the types of several packages are checked together.",
    );
  }
  return { extends: isAbsolute(base) ? base : join(folder, base) };
}

/** @param {Record<string, unknown>} [options] */
function sorted(options = {}) {
  return Object.entries(options).toSorted(([a], [b]) => a.localeCompare(b));
}
