import type { RulebookDocument, RulebookRule } from "@ips/contract";
import { Link } from "@ips/ui/link";
import { Section } from "@ips/ui/section";
import { ConfidenceMark } from "./confidence-mark.tsx";
import { ruleHref } from "../record/rule-href.ts";
import { carriedSearch } from "./rulebook-address.ts";
import type { RulebookSearch } from "./rulebook-search.ts";

/** Rules by chapter, each with what it says, its first source and how sure it is. */
export function RuleList({
  document,
  rules,
  search,
}: {
  document: RulebookDocument;
  rules: readonly RulebookRule[];
  search: RulebookSearch;
}) {
  const language = search.language ?? "en";
  const carried = carriedSearch(search);
  return (
    <div lang={language}>
      {document.families
        .map((family) => ({ ...family, rules: rules.filter((rule) => rule.family === family.id) }))
        .filter((family) => family.rules.length > 0)
        .map((family) => (
          <Section key={family.id} title={family.name[language]} note={String(family.rules.length)}>
            <ul className="ips-rules">
              {family.rules.map((rule) => (
                <li key={rule.id} className="ips-rules__rule">
                  <h3 className="ips-rules__title">
                    <Link href={`${ruleHref(rule.id)}${carried}`}>{rule.title[language]}</Link>
                  </h3>
                  <p>{rule.says[language]}</p>
                  <p className="ips-rules__source">
                    <span>{rule.cites[0]?.source}</span>{" "}
                    <ConfidenceMark rule={rule} confidences={document.confidences} language={language} />
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </div>
  );
}
