import { HeadingLevel, Paragraph, Tab, TextRun } from "docx";

type Level = 1 | 2 | 3;

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The list of the document's bullets. */
export const bullets = "report-bullets";

/** A real heading: Word's navigation and a screen reader go from one to the next. */
export const heading = (level: Level, text: string, pageBreakBefore = false): Paragraph =>
  new Paragraph({ heading: levels[level], pageBreakBefore, children: [new TextRun(text)] });

/** A paragraph in one of the document's own styles. */
export const styled = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun(text)] });

/** "Label    value", the values under one another. */
export const fact = (label: string, value: string): Paragraph =>
  new Paragraph({
    style: "ReportFact",
    children: [new TextRun({ text: label, bold: true }), new TextRun({ children: [new Tab(), value] })],
  });

/** "Label: text" in one paragraph, its further lines below it; `keepNext` keeps them on the page of what follows. */
export function labelled(label: string, text: string, keepNext = false): Paragraph[] {
  const [first, ...rest] = written(text);
  if (first === undefined) return [];
  if (first.bullet) {
    return [
      new Paragraph({ children: [bold(label)], keepNext: true }),
      ...[first, ...rest].map((line) => paragraphOf(line, keepNext)),
    ];
  }
  return [
    new Paragraph({
      keepLines: true,
      keepNext,
      children: [bold(`${label}: `), new TextRun(first.text)],
    }),
    ...rest.map((line) => paragraphOf(line, keepNext)),
  ];
}

/** What people wrote: one paragraph a line, and a bullet where a line begins with one. */
export const prose = (text: string): Paragraph[] => written(text).map((line) => paragraphOf(line, false));

type Line = { text: string; bullet: boolean };

const written = (text: string): Line[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const item = /^[-*•]\s+(?<words>.+)$/u.exec(line)?.groups?.["words"];
      return { text: item ?? line, bullet: item !== undefined };
    });

const paragraphOf = ({ text, bullet }: Line, keepNext: boolean): Paragraph =>
  new Paragraph({
    keepNext,
    ...(bullet ? { style: "ListParagraph", numbering: { reference: bullets, level: 0 } } : {}),
    children: [new TextRun(text)],
  });

const bold = (text: string) => new TextRun({ text, bold: true });
