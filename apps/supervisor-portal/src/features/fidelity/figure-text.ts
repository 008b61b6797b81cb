import type { FidelityItem } from "@ips/contract";
import { answerKeys } from "@ips/fidelity";
import { anchorUnitName } from "@ips/i18n/anchor-unit";
import { formatNumber } from "@ips/i18n/format-number";

/** At most one decimal, which is enough to see on which side of a line a figure stands; the exact one is behind it. */
const short = (value: number) => formatNumber(Math.round(value * 10) / 10, "en");

/** A figure with its unit: "17.5 people to a full-time specialist", "98.5 %". */
export function figureText(value: number, unit: NonNullable<FidelityItem["unit"]>): string {
  return unit === "percent" ? `${short(value)} %` : `${short(value)} ${anchorUnitName(unit)}`;
}

/** What stands behind an item in a few words; null when the records say nothing of it. */
export function summaryOf({ figure, unit, standing, open, inputs }: FidelityItem): string | null {
  if (figure !== null && unit !== null) return figureText(figure, unit);
  if (standing === "not-computable") return "Nothing to count yet";
  if (inputs.length > 0) return null;
  return open.length > 0
    ? `${open.length} open ${open.length === 1 ? "answer" : "answers"}`
    : "A reviewer decides";
}

const shares: ReadonlySet<string> = new Set([
  "top-two-teams-share",
  "largest-title-share",
  "largest-employer-share",
]);
const yesNo: ReadonlySet<string> = new Set([
  ...answerKeys,
  "unit-leader",
  "weekly-in-month-one",
  "monthly-for-a-year",
  "week-before-start",
  "three-days-after-start",
  "step-down",
  "three-days-after-loss",
]);

/** A figure behind an estimate as people say it: "yes", "24 of 26", "83.3 %", "1,792.1". */
export function inputText({ key, value, of = null }: Input): string {
  const number = formatNumber(Math.round(value * 100) / 100, "en");
  if (of !== null) return `${number} of ${formatNumber(Math.round(of * 100) / 100, "en")}`;
  if (yesNo.has(key) || key.includes(".")) return value === 1 ? "yes" : "no";
  if (shares.has(key)) return `${short(value * 100)} %`;
  return number;
}

type Input = Pick<FidelityItem["inputs"][number], "key" | "value"> &
  Partial<Pick<FidelityItem["inputs"][number], "of">>;
