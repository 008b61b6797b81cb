import type { RulebookRule } from "@ips/contract";
import type { Jurisdiction, Language, PlainDate } from "@ips/domain";
import {
  fidelityComponents,
  fidelityNeeds,
  type FidelityComponent,
  type FidelityNeed,
  type FidelityRule,
} from "@ips/fidelity";
import { fidelityAnswerName } from "../fidelity-answer.ts";
import { fidelityComponentName } from "../fidelity-component.ts";
import { fidelityNeedName } from "../fidelity-need.ts";
import { fidelityRuleWords } from "../fidelity-rule.ts";
import { fidelitySourceName } from "../fidelity-source.ts";
import { ratingProblemWords } from "../rating-problem.ts";
import { fidelityFigureName } from "./fidelity-figure-name.ts";
import { figureByJurisdiction, figureEverywhere, sourceOf } from "./rulebook-figure.ts";
import { saidInEachLanguage } from "./said-in-each-language.ts";
import { sureness } from "./rulebook-sureness.ts";

/** A rule of `@ips/fidelity` with its words, on a day and under the jurisdictions given, the first of which leads. */
export function fidelityRulebookRule(
  rule: FidelityRule,
  jurisdictions: readonly [Jurisdiction, ...Jurisdiction[]],
  asOf: PlainDate,
): RulebookRule {
  const figures = rule.figures(jurisdictions[0]);
  const cites = [...rule.cites, ...figures.flatMap(({ rows }) => rows.map(({ cite }) => cite))];
  return {
    id: rule.id,
    family: rule.family,
    kind: "decision",
    package: "@ips/fidelity",
    title: saidInEachLanguage((language) => fidelityRuleWords(rule, language).title),
    says: saidInEachLanguage((language) => fidelityRuleWords(rule, language).says),
    clientFacing: false,
    exports: [...rule.exports],
    confidence: sureness(rule.cites),
    interpreted: cites.some(({ interpretation }) => interpretation !== undefined),
    cites: rule.cites.map(sourceOf),
    figures: figures.map((figure) => {
      const name = saidInEachLanguage((language) => fidelityFigureName(figure.id, language));
      return rule.everywhere
        ? figureEverywhere(figure, name, asOf)
        : figureByJurisdiction(figure, name, jurisdictions, rule.figures, asOf);
    }),
    needs: rule.needs.map((code) => ({
      code,
      words: saidInEachLanguage((language) => needName(code, language)),
    })),
    answers: {
      findings: [],
      refusals: rule.refusals.map((code) => ({
        code,
        words: saidInEachLanguage((language) => ratingProblemWords(code, language)),
      })),
      gives: rule.gives.map((code) => ({
        code,
        words: saidInEachLanguage((language) => fidelityAnswerName(code, language)),
      })),
    },
    exceptions: [],
    cases: rule.cases.map((file) => `cases/${file}.yaml`),
  };
}

type Need = FidelityRule["needs"][number];

const isComponent = (need: Need): need is FidelityComponent => fidelityComponents.some((one) => one === need);
const isNeed = (need: Need): need is FidelityNeed => fidelityNeeds.some((one) => one === need);

function needName(need: Need, language: Language): string {
  if (isNeed(need)) return fidelityNeedName(need, language);
  return isComponent(need) ? fidelityComponentName(need, language) : fidelitySourceName(need, language);
}
