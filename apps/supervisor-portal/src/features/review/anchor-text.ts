import type { ScaleItem } from "@ips/fidelity";
import { anchorUnitName } from "@ips/i18n/anchor-unit";
import { formatNumber } from "@ips/i18n/format-number";

const short = (value: number) => formatNumber(value, "en");

/**
 * What each score of an item takes, the highest first, where the scale says it in figures; `null` where a reviewer judges by the
 * words of the form.
 *
 * @example
 * anchorText({ kind: "at-most", unit: "days", steps: [{ score: 5, limit: 30 }, { score: 4, limit: 60 }] });
 * // => "5: up to 30 days · 4: up to 60 · 3: more"
 */
export function anchorText(anchors: ScaleItem["anchors"]): string | null {
  switch (anchors.kind) {
    case "judged":
      return null;
    case "components":
      return byCount(anchors.scores);
    case "nearest":
      return `${nearestWords(anchors.points)} ${anchors.points.map(({ score, value }) => `${score} at ${short(value)}${anchors.unit === "percent" ? " %" : ""}`).join(" · ")}`;
    case "at-most":
    case "at-least": {
      const most = anchors.kind === "at-most";
      const percent = anchors.unit === "percent" ? " %" : "";
      const parts = anchors.steps.map(({ score, limit }, index) => {
        const unit = index === 0 && percent === "" ? ` ${anchorUnitName(anchors.unit)}` : percent;
        return `${score}: ${most ? "up to" : "from"} ${short(limit)}${unit}`;
      });
      const lowest = (anchors.steps.at(-1)?.score ?? 2) - 1;
      return [...parts, `${lowest}: ${most ? "more" : "less"}`].join(" · ");
    }
  }
}

/** By how many points of a list hold: `scores[count]`. */
function byCount(scores: readonly number[]): string {
  const all = scores.length - 1;
  const groups = [...Map.groupBy(scores.keys(), (count) => scores[count] ?? 0)];
  const parts = groups
    .toSorted(([one], [other]) => other - one)
    .map(([score, counts]) => {
      const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
      const how =
        fewest === all
          ? `all ${all}`
          : fewest === most
            ? String(most)
            : fewest === 0
              ? `${most} or fewer`
              : `${fewest} to ${most}`;
      return `${score}: ${how}`;
    });
  return `Points that hold: ${parts.join(" · ")}`;
}

/** Whether more of it is better cannot be seen from one point. */
function nearestWords(points: readonly { value: number }[]): string {
  const [best, worst] = [points[0], points.at(-1)];
  const less = best !== undefined && worst !== undefined && best.value < worst.value;
  return less ? "The nearest of, the less the better:" : "The nearest of:";
}
