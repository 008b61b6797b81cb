import { LineRuleType, type IStylesOptions } from "docx";

const ink = "1B1B1B";
const accent = "0B5A5A";
const quiet = "565C65";

/** The document's own styles: real headings and named paragraphs, so that whoever edits it changes them in one place. */
export const reportStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: "Calibri", size: 22, color: ink, language: { value: "en-US" } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { size: 44, bold: true, color: ink }, paragraph: { spacing: { before: 0, after: 60 } } },
    heading1: {
      run: { size: 30, bold: true, color: accent },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 26, bold: true, color: ink },
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { size: 23, bold: true, color: ink },
      paragraph: { spacing: { before: 220, after: 40 }, keepNext: true },
    },
    caption: { run: { size: 19, color: quiet }, paragraph: { spacing: { before: 40, after: 160 } } },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    {
      id: "ReportLead",
      name: "Report lead",
      basedOn: "Normal",
      run: { size: 26, color: quiet },
      paragraph: { spacing: { after: 160 } },
    },
    {
      id: "ReportFact",
      name: "Report fact",
      basedOn: "Normal",
      paragraph: {
        indent: { left: 2400, hanging: 2400 },
        spacing: { after: 50 },
      },
    },
    {
      id: "ReportNotice",
      name: "Report notice",
      basedOn: "Normal",
      paragraph: {
        border: { left: { style: "single", size: 24, color: accent, space: 10 } },
        indent: { left: 200 },
        spacing: { before: 120, after: 160 },
      },
    },
    {
      id: "ReportScore",
      name: "Report score",
      basedOn: "Normal",
      run: { size: 36, bold: true },
      paragraph: { spacing: { before: 60, after: 60 }, keepNext: true },
    },
    {
      id: "ReportCell",
      name: "Report cell",
      basedOn: "Normal",
      run: { size: 20 },
      paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
};
