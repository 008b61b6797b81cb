import type { RowFigure } from "@ips/contract/row-figure";
import { followAlongSpans } from "@ips/fidelity";
import { formatNumber } from "@ips/i18n/format-number";

const hours: ReadonlySet<RowFigure> = new Set([
  "employment-hours",
  "scheduled-hours",
  "community-hours",
  "community-contact-hours",
  "contact-hours",
]);
const days: ReadonlySet<RowFigure> = new Set(["mean-days", "mean-days-to-date"]);

const spans: ReadonlySet<RowFigure> = new Set(followAlongSpans);

/** What one record adds to its figure, with its unit. */
export function addsText(figure: RowFigure, adds: number): string {
  const number = formatNumber(Math.round(adds * 100) / 100, "en");
  if (hours.has(figure)) return `${number} ${adds === 1 ? "hour" : "hours"}`;
  if (days.has(figure)) return `${number} ${adds === 1 ? "day" : "days"}`;
  if (figure === "contacts-before-exit") return `${number} ${adds === 1 ? "contact" : "contacts"}`;
  if (spans.has(figure)) return adds > 0 ? "met in person" : "nobody met";
  if (figure === "specialists-fte") return `${number} of full time`;
  return adds > 0 ? "counts" : "does not count";
}
