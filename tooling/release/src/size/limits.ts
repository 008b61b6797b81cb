import { rules } from "@ips/domain";
import * as domain from "@ips/domain";
import { fidelityScales } from "@ips/fidelity";
import { exportedFunctions, type RulePackage } from "../asked/rule-functions.ts";

const kilobyte = 1024;

/** What one imported function, or one rule, may cost a page. */
const oneImport = 6 * kilobyte;

/** What a function may cost a page that answers many questions at once: each item of a scale has its own way to its score. */
const manyAtOnce: Readonly<Record<string, number>> = {
  estimateItems: fidelityScales.reduce((sum, { items }) => sum + items.length, 0) * 0.25 * kilobyte,
};

/** What one imported name may cost a page. */
export const mostFor = (name: string): number => manyAtOnce[name] ?? oneImport;

/** What the whole registry may cost a page that asks every rule: so much for each. */
export const everyRule = rules.length * kilobyte;

/** What a page may import of a package to get an answer: its functions, and the rules of the registry by their names. */
export function importedNames(from: RulePackage): string[] {
  if (from !== "@ips/domain") return exportedFunctions(from);
  const ruleNames = Object.entries(domain)
    .filter(([, value]) => rules.some((rule) => rule === value))
    .map(([name]) => name);
  return [...exportedFunctions(from), ...ruleNames].toSorted();
}
