import type { ReportItem, ReviewReport } from "@ips/contract";
import { fidelityItemName, fidelitySectionName } from "@ips/i18n";

const width = 640;
const rowHeight = 22;
const headHeight = 28;
const legendHeight = 34;
const scaleFrom = 330;
const stepWidth = 46;

const ink = "#1b1b1b";
const quiet = "#565c65";
const accent = "#0b5a5a";
const empty = "#e3e6e5";

/** The profile as a picture: its text, and how large it is in points of a screen. */
export type ProfileSvg = { readonly svg: string; readonly width: number; readonly height: number };

/**
 * The scores as bars, one an item, with a ring where the review before stood: drawn on the server, so that a document holds it without a browser.
 * Every bar has its number beside it; colour says nothing that the number does not.
 */
export function profileSvg(report: ReviewReport): ProfileSvg {
  let y = legendHeight;
  const parts: string[] = [legend(report)];
  for (const { section } of report.sections) {
    parts.push(text(0, y + 19, fidelitySectionName(section), { bold: true }));
    y += headHeight;
    for (const item of report.items.filter((each) => each.section === section)) {
      parts.push(row(item, y, report.highest));
      y += rowHeight;
    }
  }
  const height = y + 8;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#ffffff"/>${parts.join("")}</svg>`;
  return { svg, width, height };
}

function legend({ previous, items }: ReviewReport): string {
  const here = `<rect x="0" y="6" width="26" height="12" rx="2" fill="${accent}"/>${text(34, 17, "This review")}`;
  const before = items.some((item) => item.previous !== null) && previous !== null;
  return before ? `${here}${ring(142, 12)}${text(156, 17, "The review before")}` : here;
}

function row(item: ReportItem, y: number, highest: number): string {
  const middle = y + rowHeight / 2;
  const steps = Array.from({ length: highest }, (_, index) => {
    const filled = item.score !== null && index < item.score;
    return `<rect x="${scaleFrom + index * stepWidth}" y="${y + 4}" width="${stepWidth - 3}" height="${rowHeight - 8}" rx="2" fill="${filled ? accent : empty}"/>`;
  });
  const before = item.previous === null ? "" : ring(scaleFrom + item.previous * stepWidth - 11, middle);
  const score = item.score === null ? "–" : String(item.score);
  return [
    text(22, middle + 5, String(item.item), { end: true, color: quiet }),
    text(32, middle + 5, fidelityItemName(item.key)),
    ...steps,
    before,
    text(scaleFrom + highest * stepWidth + 12, middle + 5, score, { bold: true }),
  ].join("");
}

const ring = (x: number, y: number) =>
  `<circle cx="${x}" cy="${y}" r="4.5" fill="#ffffff" stroke="${ink}" stroke-width="2"/>`;

function text(
  x: number,
  y: number,
  words: string,
  { bold = false, end = false, color = ink }: { bold?: boolean; end?: boolean; color?: string } = {},
): string {
  const anchor = end ? ' text-anchor="end"' : "";
  const weight = bold ? ' font-weight="700"' : "";
  return `<text x="${x}" y="${y}" font-family="Public Sans" font-size="14" fill="${color}"${anchor}${weight}>${escaped(words)}</text>`;
}

const escaped = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
