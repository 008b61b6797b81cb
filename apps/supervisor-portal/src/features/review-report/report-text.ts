import type { PreviousReview, ReviewReport } from "@ips/contract";
import { fidelityBandName } from "@ips/i18n/fidelity-band";
import { formatMonthDay } from "@ips/i18n/format-date";

/** "103 of 125 · Good fidelity"; how far it is while an item is missing. */
export function totalText({ total, maximum, band, rated, of }: ReviewReport): string {
  if (total === null) return `${rated} of ${of} items rated`;
  return band === null ? `${total} of ${maximum}` : `${total} of ${maximum} · ${fidelityBandName(band)}`;
}

/** "up 2", "down 1", "unchanged"; a dash where there is nothing to compare. */
export function changeText(change: number | null): string {
  if (change === null) return "–";
  if (change === 0) return "unchanged";
  return change > 0 ? `up ${change}` : `down ${-change}`;
}

/** The review before in a line: "91 of 125 · Fair fidelity on Nov 13, 2025, self-rated". */
export function previousText({ total, maximum, band, on, kind }: PreviousReview, today: string): string {
  const score = total === null ? "not complete" : `${total} of ${maximum}`;
  const named = band === null ? score : `${score} · ${fidelityBandName(band)}`;
  return `${named} on ${formatMonthDay(on, "en", today)}${kind === "self" ? ", self-rated" : ""}`;
}

/** The bands of the scale: "Exemplary fidelity from 115, Good fidelity from 100, …". */
export const bandsText = ({ bands }: Pick<ReviewReport, "bands">): string =>
  bands
    .map(({ band, atLeast }) =>
      atLeast === 0 ? `${fidelityBandName(band)} below that` : `${fidelityBandName(band)} from ${atLeast}`,
    )
    .join(", ");

/** What people wrote, line by line; a line that begins with a dash is a point of a list. */
export function writtenParts(text: string): { points: boolean; lines: string[] }[] {
  const parts: { points: boolean; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/u).map((each) => each.trim())) {
    if (line === "") continue;
    const point = /^[-*•]\s+(?<words>.+)$/u.exec(line)?.groups?.["words"];
    const last = parts.at(-1);
    if (last !== undefined && last.points && point !== undefined) last.lines.push(point);
    else parts.push({ points: point !== undefined, lines: [point ?? line] });
  }
  return parts;
}
