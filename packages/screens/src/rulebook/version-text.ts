import type { RulebookDocument } from "@ips/contract";

/**
 * The versions of the packages behind the rulebook in a few words; packages of one version share it.
 *
 * @example
 * versionText([{ name: "@ips/domain", version: "1.0.0" }, { name: "@ips/fidelity", version: "1.0.0" }]); // => "version 1.0.0"
 */
export function versionText(packages: RulebookDocument["packages"]): string {
  const [first, ...others] = packages;
  return others.every(({ version }) => version === first?.version)
    ? `version ${first?.version ?? ""}`
    : packages.map(({ name, version }) => `${name} ${version}`).join(", ");
}
