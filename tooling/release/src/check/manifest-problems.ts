import type { Manifest } from "./public-packages.ts";

/** Packages that need nothing at run time, so that an agency's own program takes on nothing else with them. */
const withoutDependencies: readonly string[] = ["@ips/domain"];

/** Packages whose names can be left out of a page that does not use them. */
const withoutSideEffects: readonly string[] = ["@ips/domain", "@ips/crosswalk", "@ips/contract"];

/**
 * What is wrong with the manifest of a packed archive: ranges that only this workspace understands, a sibling that is not asked for in the version
 * it has, a dependency where there must be none, papers that are missing.
 */
export function manifestProblems(packed: Manifest, siblings: Readonly<Record<string, string>>): string[] {
  const ranges = Object.entries({
    ...packed.dependencies,
    ...packed.peerDependencies,
    ...packed.optionalDependencies,
  });
  return [
    ...ranges
      .filter(([, range]) => /^(workspace|catalog|link|file):/.test(range))
      .map(([name, range]) => `asks for ${name} as "${range}", which only this workspace understands`),
    ...ranges
      .filter(([name, range]) => name in siblings && range !== `^${siblings[name]}`)
      .map(([name, range]) => `asks for ${name} as "${range}", and its version is ${siblings[name]}`),
    ...ranges
      .filter(([name]) => name.startsWith("@ips/") && !(name in siblings))
      .map(([name]) => `asks for ${name}, which is not published`),
    ...(withoutDependencies.includes(packed.name) && ranges.length > 0
      ? [`needs ${ranges.map(([name]) => name).join(", ")} at run time, and must need nothing`]
      : []),
    ...(withoutSideEffects.includes(packed.name) && packed.sideEffects !== false
      ? ["does not say that it has no side effects"]
      : []),
    ...(["license", "description"] as const)
      .filter((field) => packed[field] === undefined)
      .map((field) => `has no ${field}`),
  ];
}
