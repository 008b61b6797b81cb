import type { ReviewReport } from "@ips/contract";
import { fidelitySources } from "@ips/fidelity";
import { fidelitySourceName } from "@ips/i18n";
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from "docx";
import { profilePicture } from "../profile-picture.ts";
import { profileSvg } from "../profile-svg.ts";
import { dayInFull, reportTitle, totalText } from "../report-words.ts";
import { frontMatter } from "./front-matter.ts";
import { itemSections } from "./item-sections.ts";
import { bullets, heading, labelled, prose, styled } from "./paragraphs.ts";
import { reportStyles } from "./report-styles.ts";
import { hasBefore, scoreTable } from "./score-tables.ts";

/** Letter paper with an inch around, in twips. */
const page = {
  size: { width: 12_240, height: 15_840 },
  margin: { top: 1440, right: 1440, bottom: 1300, left: 1440 },
};

/** How wide the profile stands on the page, in points of a screen. */
const pictureWidth = 580;

/**
 * The report as an editable Word document: real headings, tables with their heads, a picture with its alternative text, page numbers, title and
 * language. Nothing in it is drawn text; the table of scores says what the picture shows.
 */
export async function reportDocument(report: ReviewReport): Promise<Uint8Array<ArrayBuffer>> {
  const title = reportTitle(report);
  const document = new Document({
    title,
    subject: "Fidelity review of an IPS supported-employment program",
    creator: report.reviewers.map(({ name }) => name).join(", "),
    description: totalText(report),
    styles: reportStyles,
    numbering: { config: [{ reference: bullets, levels: [bullet] }] },
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: [headerLine(report)] }) },
        footers: { default: new Footer({ children: [footerLine(title)] }) },
        children: await body(report),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

async function body(report: ReviewReport): Promise<FileChild[]> {
  return [
    ...frontMatter(report),
    ...written("Strengths", report.strengths),
    ...written("Priorities", report.priorities),
    ...method(report),
    heading(1, "Profile"),
    await picture(report),
    styled("Caption", "One bar for each item, from 1 to 5. The table that follows holds the same scores."),
    heading(1, hasBefore(report) ? "Scores beside the review before" : "Scores"),
    scoreTable(report),
    heading(1, "Item by item", true),
    ...itemSections(report),
  ];
}

const written = (title: string, text: string): Paragraph[] =>
  text.trim() === "" ? [] : [heading(1, title), ...prose(text)];

function method(report: ReviewReport): Paragraph[] {
  const sources = fidelitySources.filter((source) =>
    report.items.some((item) => item.sources.includes(source)),
  );
  return [
    heading(1, "How the review was done"),
    ...prose(report.method),
    ...labelled(
      "Where the scale asks reviewers to look",
      sources.map((source) => fidelitySourceName(source)).join("; "),
    ),
  ];
}

async function picture(report: ReviewReport): Promise<Paragraph> {
  const drawing = profileSvg(report);
  return new Paragraph({
    children: [
      new ImageRun({
        type: "png",
        data: await profilePicture(drawing),
        transformation: {
          width: pictureWidth,
          height: Math.round((drawing.height / drawing.width) * pictureWidth),
        },
        altText: {
          name: "Profile of the scores",
          title: "Profile of the scores",
          description: inWords(report),
        },
      }),
    ],
  });
}

/** The picture for whoever does not see it. */
const inWords = ({ items, highest, previous, scale }: ReviewReport): string =>
  [
    `Bars of ${items.length} items from 1 to ${highest}.`,
    ...Array.from({ length: highest }, (_, index) => highest - index).flatMap((score) => {
      const at = items.filter((item) => item.score === score).map(({ item }) => item);
      return at.length === 0 ? [] : [`At ${score}: ${at.length === 1 ? "item" : "items"} ${at.join(", ")}.`];
    }),
    previous !== null && previous.scale === scale ? "Rings mark the review before." : "",
    "The table of scores that follows holds every figure.",
  ]
    .filter((part) => part !== "")
    .join(" ");

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging: 260 } } },
} as const;

const small = { size: 18, color: "565C65" } as const;

const headerLine = ({ program, visit, handedOverOn }: ReviewReport): Paragraph => {
  const day = visit?.to ?? handedOverOn;
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        ...small,
        text: [program, day === null ? null : dayInFull(day), handedOverOn === null ? "Draft" : null]
          .filter((part) => part !== null)
          .join(" · "),
      }),
    ],
  });
};

const footerLine = (title: string): Paragraph =>
  new Paragraph({
    tabStops: [{ type: "right", position: 9360 }],
    children: [
      new TextRun({ ...small, text: title }),
      new TextRun({ ...small, children: ["\tPage ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
    ],
  });
