import type { RulebookRule } from "@ips/contract";

/**
 * The rules of a chapter (or of all) that hold every word looked for, in any language: in their name, sentence, id, sources, figures or the
 * names a developer knows them by. Case and accents do not matter.
 *
 * @example
 * matchRules(rules, { text: "361.45" }); // the rules that cite it
 */
export function matchRules(
  rules: readonly RulebookRule[],
  { text = "", family }: { text?: string | undefined; family?: string | undefined },
): RulebookRule[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    if (family !== undefined && rule.family !== family) return false;
    const held = heldBy(rule);
    return wanted.every((word) => held.includes(word));
  });
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();

const heldBy = (rule: RulebookRule): string =>
  plain(
    [
      rule.id,
      ...Object.values(rule.title),
      ...Object.values(rule.says),
      ...rule.exports,
      ...rule.cites.map(({ source }) => source),
      ...rule.figures.flatMap(({ id, name }) => [id, ...Object.values(name)]),
    ].join(" "),
  );
