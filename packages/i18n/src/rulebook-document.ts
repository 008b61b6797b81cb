import type { RulebookDocument, RulebookRule } from "@ips/contract";
import {
  citationConfidences,
  domainVersion,
  languages,
  rulebook,
  rulebookFamilies,
  weakestConfidence,
  type Citation,
  type CitationConfidence,
  type DatedFigure,
  type Jurisdiction,
  type Language,
  type PlainDate,
  type RulebookEntry,
} from "@ips/domain";
import { answerKindName } from "./answer-kind.ts";
import { citationConfidenceMeaning, citationConfidenceName } from "./citation-confidence.ts";
import { clockExceptionName } from "./clock-exception.ts";
import { figureName, figureText } from "./figure.ts";
import { findingWords } from "./finding.ts";
import { needName } from "./internal/need-name.ts";
import type { InEachLanguage } from "./in-each-language.ts";
import { whoseFigures } from "./whose-figures.ts";
import { reasonWords } from "./reason.ts";
import { rulebookFamilyName } from "./rulebook-family.ts";
import { rulebookWords } from "./rulebook-words.ts";

/**
 * The whole rulebook with its words in every language, on a day and under the jurisdictions given, the first of which leads. The same
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
    format: 1,
    package: "@ips/domain",
    version: domainVersion,
    asOf,
    jurisdictions: jurisdictions.map(({ id }) => ({ id, name: each((l) => whoseFigures(id, l)) })),
    families: rulebookFamilies.map((id) => ({ id, name: each((l) => rulebookFamilyName(id, l)) })),
    confidences: citationConfidences.map((code) => ({
      code,
      name: each((l) => citationConfidenceName(code, l)),
      means: each((l) => citationConfidenceMeaning(code, l)),
    })),
    rules: rulebook.map((entry) => ruleOf(entry, jurisdictions, asOf)),
  };
}

const each = (words: (language: Language) => string): InEachLanguage =>
  Object.fromEntries(languages.map((language) => [language, words(language)])) as InEachLanguage;

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
    title: each((language) => words(language).title),
    says: each((language) => words(language).says),
    clientFacing: entry.clientFacing,
    exports: [...entry.exports],
    confidence: sureness(entry.cites),
    interpreted: all.some(({ interpretation }) => interpretation !== undefined),
    cites: entry.cites.map(sourceOf),
    figures: figures.map((figure) => figureOf(figure, entry, jurisdictions, asOf)),
    needs: entry.needs.map((code) => ({ code, words: each((language) => needName(code, language)) })),
    answers: {
      findings: findings.map((code) => ({ code, words: each((l) => findingWords(code, l).sentence) })),
      refusals: refusals.map((code) => ({ code, words: each((l) => reasonWords(code, l).what) })),
      gives: gives.map((code) => ({ code, words: each((l) => answerKindName(code, l)) })),
    },
    exceptions: (entry.exceptions ?? []).map((code) => ({
      code,
      words: each((l) => clockExceptionName(code, l)),
    })),
    cases: entry.cases.map((file) => `cases/${file}.yaml`),
  };
}

/** Of the least sure source; what is our own reading of a text is marked by itself and pulls nothing down. */
function sureness(cites: readonly Citation[]): CitationConfidence {
  const texts = cites.filter(({ interpretation }) => interpretation === undefined);
  return weakestConfidence(texts.length > 0 ? texts : cites);
}

function figureOf(
  leading: DatedFigure,
  entry: RulebookEntry,
  jurisdictions: readonly Jurisdiction[],
  asOf: PlainDate,
): RulebookRule["figures"][number] {
  const { id, unit } = leading;
  return {
    id,
    name: each((language) => figureName(id, language) ?? id),
    unit,
    reviewBy: leading.reviewBy ?? null,
    knownThrough: leading.knownThrough ?? null,
    byJurisdiction: jurisdictions.flatMap((jurisdiction) => {
      const figure = entry.figures(jurisdiction).find((candidate) => candidate.id === id);
      if (figure === undefined) return [];
      const found = figure.at(asOf);
      return [
        {
          jurisdiction: jurisdiction.id,
          inForce: found.ok ? found.value.use.from : null,
          rows: figure.rows.map(({ from, value, cite }) => ({
            from,
            value,
            text: each((language) => figureText(value, unit, language)),
            source: sourceOf(cite),
          })),
        },
      ];
    }),
  };
}

const sourceOf = ({ source, url, confidence, note, interpretation }: Citation) => ({
  source,
  url: url ?? null,
  confidence,
  note: note ?? null,
  interpretation: interpretation ?? null,
});
