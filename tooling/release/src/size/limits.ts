import { rules } from "@ips/domain";
import * as domain from "@ips/domain";
import { exportedFunctions, type RulePackage } from "../asked/rule-functions.ts";

const kilobyte = 1024;

/** What one imported function, or one rule, may cost a page. */
export const oneImport = 6 * kilobyte;

/** Functions that are every rule at once, each with the reason. A page that asks one rule imports that rule and pays for it alone. */
const everyRule: Readonly<Record<string, string>> = {
  findingsFor: "judges a record by every rule of the registry",
};

/** What an exported name may cost: one import's worth, or that much and what each further rule weighs. */
export function limitOf(name: string): number {
  return name in everyRule ? oneImport + rules.length * kilobyte : oneImport;
}

/** What a page may import of a package to get an answer: its functions, and the rules of the registry by their names. */
export function importedNames(from: RulePackage): string[] {
  if (from !== "@ips/domain") return exportedFunctions(from);
  const ruleNames = Object.entries(domain)
    .filter(([, value]) => rules.some((rule) => rule === value))
    .map(([name]) => name);
  return [...exportedFunctions(from), ...ruleNames].toSorted();
}
