import type { ReviewReport } from "@ips/contract";
import { fidelityScaleName } from "@ips/i18n";
import { HeadingLevel, Paragraph, TextRun } from "docx";
import {
  bandsSentence,
  kindSentence,
  dayInFull,
  daysInFull,
  previousText,
  reportTitle,
  totalText,
} from "../report-words.ts";
import { fact, heading, prose, styled } from "./paragraphs.ts";

/** Title, who and when, what the report is for, and how the program stands. */
export function frontMatter(report: ReviewReport): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(reportTitle(report))] }),
    styled("ReportLead", report.agency),
    ...(report.handedOverOn === null
      ? [styled("ReportNotice", "Draft: this report has not been handed over to the agency yet.")]
      : []),
    styled(
      "ReportNotice",
      `This report is for improvement, not an audit. It says how the program works today and what would help it most. ${kindSentence[report.kind]}`,
    ),
    fact("Agency", report.agency),
    fact("Program", report.program),
    ...(report.visit === null ? [] : [fact("Visit", daysInFull(report.visit))]),
    ...(report.evidence === null ? [] : [fact("Records looked at", daysInFull(report.evidence))]),
    fact("Scale", `${fidelityScaleName(report.scale)}, version of ${report.scaleVersion}`),
    ...reviewers(report),
    ...(report.handedOverOn === null ? [] : [fact("Handed over", dayInFull(report.handedOverOn))]),
    heading(1, "Where the program stands"),
    styled("ReportScore", totalText(report)),
    ...(report.previous === null
      ? [new Paragraph("There is no earlier review to compare with.")]
      : [new Paragraph(`The review before: ${previousText(report.previous, report.scale)}.`)]),
    new Paragraph(bandsSentence(report)),
    ...prose(report.summary),
  ];
}

const reviewers = ({ reviewers: all, kind }: ReviewReport): Paragraph[] => {
  const names = all.map(({ name, leads }) => (leads && all.length > 1 ? `${name} (leads)` : name));
  return names.length === 0 ? [] : [fact(kind === "self" ? "Rated by" : "Reviewers", names.join(", "))];
};
