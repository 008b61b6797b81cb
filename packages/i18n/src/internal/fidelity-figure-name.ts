import { reviewSteps, type Language } from "@ips/domain";
import { fidelityBands, ips15, ips25, reviewStepStart, type ScaleItem } from "@ips/fidelity";
import { fidelityBandName } from "../fidelity-band.ts";
import type { InEachLanguage } from "../in-each-language.ts";
import { reviewStepStartName } from "../review-step-start.ts";
import { reviewStepName } from "../review-step.ts";

const scales = { ips25, ips15 } as const;

const line: Record<"at-most" | "at-least" | "nearest" | "points" | "contacts", InEachLanguage> = {
  "at-most": { en: "at most", es: "como máximo" },
  "at-least": { en: "at least", es: "al menos" },
  nearest: { en: "nearest to", es: "lo más cerca de" },
  points: { en: "points, at least", es: "aspectos, al menos" },
  contacts: { en: "contacts a week, nearest to", es: "visitas por semana, lo más cerca de" },
};

/**
 * What a figure of fidelity counts, by its id: the line of a score, the total of a band, the length of a step.
 *
 * @example
 * fidelityFigureName("ips25.caseload-size.score-5", "en"); // => "Score 5: at most"
 */
export function fidelityFigureName(id: string, language: Language): string {
  const [first = "", second = "", third = ""] = id.split(".");
  const step = reviewSteps.find((one) => one === third);
  if (first === "review" && step)
    return `${reviewStepName(step, language)}: ${reviewStepStartName(reviewStepStart[step], language)}`;
  const band = fidelityBands.find((one) => one === third);
  if (band) return `${fidelityBandName(band, language)}: ${line["at-least"][language]}`;
  const item = Object.entries(scales)
    .find(([scale]) => scale === first)?.[1]
    .items.find(({ key }) => key === second);
  if (!item) return id;
  const score = third.slice("score-".length);
  const word = language === "en" ? "Score" : "Puntuación";
  return `${word} ${score}: ${lineOf(item)[language]}`;
}

function lineOf({ anchors }: ScaleItem): InEachLanguage {
  if (anchors.kind === "components" || anchors.kind === "judged") return line.points;
  return anchors.unit === "contacts-a-week" ? line.contacts : line[anchors.kind];
}
