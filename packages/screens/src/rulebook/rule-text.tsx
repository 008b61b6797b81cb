import type { RulebookDocument, RulebookRule } from "@ips/contract";
import type { Language } from "@ips/domain";
import { rulebookPartName, type RulebookPart } from "@ips/i18n/rulebook-part";
import { FigureTable } from "./figure-table.tsx";
import { RuleSources } from "./rule-sources.tsx";

type Props = { document: RulebookDocument; rule: RulebookRule; language: Language };

/** A rule as it is read, on screen and on paper. */
export function RuleText({ document, rule, language }: Props) {
  const { findings, refusals, gives } = rule.answers;
  return (
    <>
      <p className="ips-sheet__goal">{rule.says[language]}</p>
      {rule.figures.length > 0 && <FigureTable document={document} rule={rule} language={language} />}
      <RuleSources document={document} rule={rule} language={language} />
      <Part part="exceeded" items={rule.exceptions.map(({ words }) => words[language])} language={language} />
      <Part part="needs" items={rule.needs.map(({ words }) => words[language])} language={language} />
      <Part
        part="answers"
        items={[...gives, ...findings].map(({ words }) => words[language])}
        language={language}
      />
      <Part part="refuses" items={refusals.map(({ words }) => words[language])} language={language} />
      <div className="ips-sheet__block ips-rules__source">
        <h3>{rulebookPartName("code", language)}</h3>
        <p>
          <code>{rule.id}</code> · {rule.package}{" "}
          {document.packages.find(({ name }) => name === rule.package)?.version} ·{" "}
          {rule.exports.map((name, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <code>{name}</code>
            </span>
          ))}
        </p>
        {rule.cases.length > 0 && (
          <p>
            {rulebookPartName("cases", language)}: {rule.cases.join(", ")}
          </p>
        )}
      </div>
    </>
  );
}

function Part({
  part,
  items,
  language,
}: {
  part: RulebookPart;
  items: readonly string[];
  language: Language;
}) {
  if (items.length === 0) return null;
  return (
    <div className="ips-sheet__block">
      <h3>{rulebookPartName(part, language)}</h3>
      <ul>
        {[...new Set(items)].map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
