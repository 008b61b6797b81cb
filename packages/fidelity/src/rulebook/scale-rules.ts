import { weakestConfidence, type Citation } from "@ips/domain";
import type { FidelityScale, ScaleItem } from "../scale/scale.ts";
import { ratingProblems } from "../score/score-review.ts";
import type { FidelityRule, FidelityRuleFamily } from "./fidelity-rule.ts";
import { anchorFigures, bandFigures } from "./scale-figures.ts";

/** The rules of a scale: its bands, and each of its items. */
export function scaleRules(scale: FidelityScale, family: FidelityRuleFamily): FidelityRule[] {
  return [
    {
      id: `${scale.id}.bands`,
      family,
      item: null,
      exports: [scale.id, "scoreReview", "bandOf", "compareReviews"],
      cites: [scale.cite, ...bySource(scale.bands.map(({ cite }) => cite))],
      figures: () => bandFigures(scale),
      everywhere: true,
      needs: ["ratings"],
      gives: ["total-and-band"],
      refusals: ratingProblems,
      cases: ["review-totals", "published-totals"],
    },
    ...scale.items.map((item): FidelityRule => ({
      id: `${scale.id}.${item.key}`,
      family,
      item: { scale: scale.id, number: item.number, key: item.key },
      exports: [scale.id, "estimateItems"],
      cites: [item.cite],
      figures: () => anchorFigures(scale, item),
      everywhere: true,
      needs: [...item.sources, ...(item.anchors.kind === "components" ? item.anchors.components : [])],
      gives: item.evidence === "reviewer-only" ? ["range-of-scores"] : ["score", "range-of-scores"],
      refusals: [],
      cases: casesOf(scale, item),
    })),
  ];
}

/** Which files state what an item of the 25 comes to; the items of 1997 are stated by their table alone. */
function casesOf(scale: FidelityScale, { anchors }: ScaleItem): string[] {
  if (scale.id !== "ips25") return [];
  if (anchors.kind === "components") return ["components", "answers"];
  return anchors.kind === "judged" ? ["settings", "answers"] : ["thresholds", "settings"];
}

/** Each source once, as sure as its least sure line; every line carries its own mark. */
const bySource = (cites: readonly Citation[]): Citation[] =>
  [...Map.groupBy(cites, ({ source }) => source).values()].flatMap((same) =>
    same.slice(0, 1).map((cite) => ({ ...cite, confidence: weakestConfidence(same) })),
  );
