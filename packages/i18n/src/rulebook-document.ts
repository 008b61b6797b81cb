import type { RulebookDocument, RulebookRule } from "@ips/contract";
import {
  citationConfidences,
  domainVersion,
  rulebook,
  rulebookFamilies,
  type Jurisdiction,
  type Language,
  type PlainDate,
  type RulebookEntry,
} from "@ips/domain";
import { fidelityRulebook, fidelityRuleFamilies, fidelityVersion } from "@ips/fidelity";
import { answerKindName } from "./answer-kind.ts";
import { citationConfidenceMeaning, citationConfidenceName } from "./citation-confidence.ts";
import { clockExceptionName } from "./clock-exception.ts";
import { fidelityRuleFamilyName } from "./fidelity-rule-family.ts";
import { figureName } from "./figure.ts";
import { findingWords } from "./finding.ts";
import { fidelityRulebookRule } from "./internal/fidelity-rulebook-rule.ts";
import { needName } from "./internal/need-name.ts";
import { figureByJurisdiction, sourceOf } from "./internal/rulebook-figure.ts";
import { sureness } from "./internal/rulebook-sureness.ts";
import { saidInEachLanguage } from "./internal/said-in-each-language.ts";
import { reasonWords } from "./reason.ts";
import { rulebookFamilyName } from "./rulebook-family.ts";
import { rulebookWords } from "./rulebook-words.ts";
import { whoseFigures } from "./whose-figures.ts";

/**
 * The whole rulebook of the packages that decide, with its words in every language, on a day and under the jurisdictions given, the first of which leads. The same
 * arguments under the same version of the package give the same document.
 *
 * @example
 * rulebookDocument([federalDefault], "2026-11-22").rules.length; // every rule once
 */
export function rulebookDocument(
  jurisdictions: readonly [Jurisdiction, ...Jurisdiction[]],
  asOf: PlainDate,
): RulebookDocument {
  return {
    format: 2,
    packages: [
      { name: "@ips/domain", version: domainVersion },
      { name: "@ips/fidelity", version: fidelityVersion },
    ],
    asOf,
    jurisdictions: jurisdictions.map(({ id }) => ({
      id,
      name: saidInEachLanguage((l) => whoseFigures(id, l)),
    })),
    families: [
      ...rulebookFamilies.map((id) => ({ id, name: saidInEachLanguage((l) => rulebookFamilyName(id, l)) })),
      ...fidelityRuleFamilies.map((id) => ({
        id,
        name: saidInEachLanguage((l) => fidelityRuleFamilyName(id, l)),
      })),
    ],
    confidences: citationConfidences.map((code) => ({
      code,
      name: saidInEachLanguage((l) => citationConfidenceName(code, l)),
      means: saidInEachLanguage((l) => citationConfidenceMeaning(code, l)),
    })),
    rules: [
      ...rulebook.map((entry) => ruleOf(entry, jurisdictions, asOf)),
      ...fidelityRulebook.map((rule) => fidelityRulebookRule(rule, jurisdictions, asOf)),
    ],
  };
}

function ruleOf(
  entry: RulebookEntry,
  jurisdictions: readonly [Jurisdiction, ...Jurisdiction[]],
  asOf: PlainDate,
): RulebookRule {
  const [leading] = jurisdictions;
  const { findings = [], refusals = [], gives = [] } = entry.answers;
  const figures = entry.figures(leading);
  const all = [
    ...entry.cites,
    ...jurisdictions.flatMap((jurisdiction) =>
      entry.figures(jurisdiction).flatMap(({ rows }) => rows.map(({ cite }) => cite)),
    ),
  ];
  const days = figures.find(({ unit }) => unit === "days")?.at(asOf);
  const words = (language: Language) =>
    rulebookWords(entry.id, language, days?.ok ? days.value.use.value : null);
  return {
    id: entry.id,
    family: entry.family,
    kind: entry.kind,
    package: "@ips/domain",
    title: saidInEachLanguage((language) => words(language).title),
    says: saidInEachLanguage((language) => words(language).says),
    clientFacing: entry.clientFacing,
    exports: [...entry.exports],
    confidence: sureness(entry.cites),
    interpreted: all.some(({ interpretation }) => interpretation !== undefined),
    cites: entry.cites.map(sourceOf),
    figures: figures.map((figure) =>
      figureByJurisdiction(
        figure,
        saidInEachLanguage((language) => figureName(figure.id, language) ?? figure.id),
        jurisdictions,
        entry.figures,
        asOf,
      ),
    ),
    needs: entry.needs.map((code) => ({
      code,
      words: saidInEachLanguage((language) => needName(code, language)),
    })),
    answers: {
      findings: findings.map((code) => ({
        code,
        words: saidInEachLanguage((l) => findingWords(code, l).sentence),
      })),
      refusals: refusals.map((code) => ({
        code,
        words: saidInEachLanguage((l) => reasonWords(code, l).what),
      })),
      gives: gives.map((code) => ({ code, words: saidInEachLanguage((l) => answerKindName(code, l)) })),
    },
    exceptions: (entry.exceptions ?? []).map((code) => ({
      code,
      words: saidInEachLanguage((l) => clockExceptionName(code, l)),
    })),
    cases: entry.cases.map((file) => `cases/${file}.yaml`),
  };
}
