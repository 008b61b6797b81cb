import type { PreviousReview, ReportItem, ReviewReport } from "@ips/contract";
import type { PlainDate, ReviewKind } from "@ips/domain";
import { fidelityBandName, fidelityItemName, fidelityScaleName, formatCalendarDate } from "@ips/i18n";

/** A day in a document that is read years later: "Nov 14, 2026". */
export const dayInFull = (day: PlainDate): string => formatCalendarDate(day, "en");

/** The days of a visit or a window: "Nov 12, 2026 to Nov 13, 2026". */
export const daysInFull = ({ from, to }: { from: PlainDate; to: PlainDate }): string =>
  from === to ? dayInFull(from) : `${dayInFull(from)} to ${dayInFull(to)}`;

/** What the document is called. */
export const reportTitle = ({ kind, program }: Pick<ReviewReport, "kind" | "program">): string =>
  kind === "self" ? `IPS fidelity self-review of ${program}` : `IPS fidelity review of ${program}`;

/** Who rated, as the document says it under its title. */
export const kindSentence: Record<ReviewKind, string> = {
  outside: "Rated by reviewers from outside the program.",
  self: "Self-rated: the agency rated its own program. Do not read the total as that of an outside review.",
  paper: "The review was done on paper and its scores were entered afterwards.",
};

/** "92 of 125 · Fair fidelity"; what is missing while the review is not whole. */
export function totalText({ total, maximum, band, rated, of }: ReviewReport): string {
  if (total === null)
    return `${rated} of ${of} items rated: no total and no band until every item has a score`;
  return [`${total} of ${maximum}`, band === null ? null : fidelityBandName(band)]
    .filter((part) => part !== null)
    .join(" · ");
}

/** The review before in one line: "88 of 125 · Fair fidelity, Nov 14, 2025". */
export function previousText({ total, maximum, band, on, scale, kind }: PreviousReview, now: string): string {
  const score = total === null ? "not complete" : `${total} of ${maximum}`;
  const parts = [score, band === null ? null : fidelityBandName(band), kind === "self" ? "self-rated" : null];
  const other = scale === now ? "" : ` (${fidelityScaleName(scale)}: not comparable item by item)`;
  return `${parts.filter((part) => part !== null).join(" · ")}, ${dayInFull(on)}${other}`;
}

/** "up 2", "down 1", "unchanged"; empty where there is nothing to compare. */
export function changeText(change: number | null): string {
  if (change === null) return "";
  if (change === 0) return "unchanged";
  return change > 0 ? `up ${change}` : `down ${-change}`;
}

/** "4. Attached to one or two treatment teams". */
export const itemTitle = ({ item, key }: Pick<ReportItem, "item" | "key">): string =>
  `${item}. ${fidelityItemName(key)}`;

/** The bands of the scale in a sentence. */
export const bandsSentence = ({ bands }: Pick<ReviewReport, "bands">): string =>
  `Bands of this scale: ${bands
    .map(({ band, atLeast }) =>
      atLeast === 0 ? `${fidelityBandName(band)} below that` : `${fidelityBandName(band)} from ${atLeast}`,
    )
    .join(", ")}.`;
