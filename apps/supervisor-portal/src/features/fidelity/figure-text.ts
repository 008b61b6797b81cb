import type { FidelityItem } from "@ips/contract";
import { answerKeys, ips25 } from "@ips/fidelity";
import { anchorUnitName } from "@ips/i18n/anchor-unit";
import { formatNumber } from "@ips/i18n/format-number";

/** At most one decimal, which is enough to see on which side of a line a figure stands; the exact one is behind it. */
const short = (value: number) => formatNumber(Math.round(value * 10) / 10, "en");

/** A figure with its unit: "17.5 people to a full-time specialist", "98.5 %". */
export function figureText(value: number, unit: NonNullable<FidelityItem["unit"]>): string {
  return unit === "percent" ? `${short(value)} %` : `${short(value)} ${anchorUnitName(unit)}`;
}

/** What stands behind an item in a few words; null when the records say nothing of it. */
export function summaryOf(item: FidelityItem): string | null {
  const { figure, unit, standing, open, inputs } = item;
  if (figure !== null && unit !== null) return figureText(figure, unit);
  if (standing === "not-computable") return "Nothing to count yet";
  if (inputs.length > 0) return pointsText(item);
  return open.length > 0 ? openText(open.length) : "A reviewer decides";
}

const openText = (count: number) => `${count} open ${count === 1 ? "answer" : "answers"}`;

/** Of an item that counts points: how many are there, and how many nobody can tell yet. Null for the others. */
function pointsText({ key, open, next }: FidelityItem): string | null {
  const anchors = ips25.items.find((item) => item.key === key)?.anchors;
  if (anchors?.kind !== "components") return null;
  const missing = new Set<string>([...(next?.components ?? []), ...open]);
  const points = anchors.components.length;
  const there = `${points - missing.size} of ${points} points are there`;
  return open.length > 0 ? `${there}, ${openText(open.length)}` : there;
}

const shares: ReadonlySet<string> = new Set([
  "top-two-teams-share",
  "largest-title-share",
  "largest-employer-share",
]);
const yesNo: ReadonlySet<string> = new Set([...answerKeys, "unit-leader"]);

/** Whether it is what somebody has answered, yes or no; the same point as records count it says of how many. */
export const isAnswer = ({ key, of = null }: Pick<Input, "key" | "of">): boolean =>
  of === null && (yesNo.has(key) || key.includes("."));

/** A figure behind an estimate as people say it: "yes", "24 of 26", "1 full-time, 0.25 needed", "83.3 %", "1,792.1". */
export function inputText({ key, value, of = null }: Input): string {
  const number = formatNumber(Math.round(value * 100) / 100, "en");
  if (key === "supervisor-role.enough-time" && of !== null) {
    return `${number} full-time, ${formatNumber(Math.round(of * 100) / 100, "en")} needed`;
  }
  if (of !== null) return `${number} of ${formatNumber(Math.round(of * 100) / 100, "en")}`;
  if (isAnswer({ key })) return value === 1 ? "yes" : "no";
  if (shares.has(key)) return `${short(value * 100)} %`;
  return number;
}

type Input = Pick<FidelityItem["inputs"][number], "key" | "value"> &
  Partial<Pick<FidelityItem["inputs"][number], "of">>;
