import type { OwnFiguresOutput } from "@ips/contract";
import { formatNumber } from "@ips/i18n/format-number";

/** A number with at most one decimal. */
export const oneDecimal = (value: number): string => formatNumber(Math.round(value * 10) / 10, "en");

/** A part of a whole in whole percent; a dash of nothing. */
export const shareText = (part: number, whole: number): string =>
  whole > 0 ? `${Math.round((part * 100) / whole)} %` : "–";

/** The working time beside a caseload. */
export function loadText({ fte }: OwnFiguresOutput["caseload"]): string {
  if (fte === null) return "your working time is not on record";
  return fte >= 1 ? "full time" : `${oneDecimal(fte * 100)} % of full time`;
}

/** How many of those who entered have met an employer. */
export function firstContactText({ entered, withContact }: OwnFiguresOutput["firstContact"]): string {
  if (entered === 0) return "nobody entered in this time";
  const waiting = entered - withContact;
  return waiting === 0
    ? `all ${entered} who entered have met one`
    : `${withContact} of ${entered} who entered; ${waiting} not yet`;
}
