import type { ReportItem, ReviewReport } from "@ips/contract";
import { fidelitySectionName } from "@ips/i18n";
import { Paragraph, TextRun } from "docx";
import { changeText, itemTitle } from "../report-words.ts";
import { heading, labelled } from "./paragraphs.ts";

/** Every item under its section: the score, what was seen, what is recommended. */
export function itemSections(report: ReviewReport): Paragraph[] {
  return report.sections.flatMap(({ section }) => [
    heading(2, fidelitySectionName(section)),
    ...report.items
      .filter((item) => item.section === section)
      .flatMap((item) => itemParagraphs(item, report.highest)),
  ]);
}

function itemParagraphs(item: ReportItem, highest: number): Paragraph[] {
  return [
    heading(3, itemTitle(item)),
    new Paragraph({
      keepNext: true,
      children: [new TextRun({ text: scoreText(item, highest), bold: true })],
    }),
    ...(item.correction === null
      ? []
      : labelled(
          "Earlier score put right",
          `the review before had ${item.correction.was}. ${item.correction.note}`,
          true,
        )),
    ...labelled(
      "What was seen",
      item.seen === "" ? "Nothing was written about this item." : item.seen,
      item.recommendation !== "",
    ),
    ...labelled("Recommendation", item.recommendation),
  ];
}

function scoreText({ score, previous, change }: ReportItem, highest: number): string {
  if (score === null) return "Not rated yet";
  const before = previous === null ? "" : ` (before: ${previous}, ${changeText(change)})`;
  return `Score ${score} of ${highest}${before}`;
}
