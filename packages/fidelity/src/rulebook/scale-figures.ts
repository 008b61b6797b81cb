import { effectiveDated, type Citation, type DatedFigure, type FigureUnit } from "@ips/domain";
import type { AnchorUnit, FidelityScale, ScaleItem } from "../scale/scale.ts";

const unitOf: Readonly<Record<AnchorUnit, FigureUnit>> = {
  "clients-per-fte": "clients-per-fte",
  percent: "percent",
  days: "days",
  "contacts-a-week": "count",
};

/** Scales do not end: somebody looks at the printed form again. */
const reviewBy = "2027-06-30";

/** The lines of an item as figures in force from the day on which its scale is: one for each score, from the highest. A judged item has none. */
export function anchorFigures(scale: FidelityScale, { key, anchors, cite }: ScaleItem): DatedFigure[] {
  const figure = (score: number, value: number, unit: FigureUnit) =>
    inForceWith(scale, `${scale.id}.${key}.score-${score}`, value, unit, cite);
  switch (anchors.kind) {
    case "at-most":
    case "at-least":
      return anchors.steps.map(({ score, limit }) => figure(score, limit, unitOf[anchors.unit]));
    case "nearest":
      return anchors.points.map(({ score, value }) => figure(score, value, unitOf[anchors.unit]));
    case "components":
      return [...new Set(anchors.scores)]
        .filter((score) => score > scale.lowest)
        .toSorted((a, b) => b - a)
        .map((score) => figure(score, anchors.scores.indexOf(score), "count"));
    case "judged":
      return [];
  }
}

/** The totals from which the bands of a scale hold. */
export const bandFigures = (scale: FidelityScale): DatedFigure[] =>
  scale.bands.map(({ band, atLeast, cite }) =>
    inForceWith(scale, `${scale.id}.bands.${band}`, atLeast, "count", cite),
  );

const inForceWith = (
  { from }: FidelityScale,
  id: string,
  value: number,
  unit: FigureUnit,
  cite: Citation,
): DatedFigure => effectiveDated({ id, unit, rows: [{ from, value, cite }], reviewBy });
