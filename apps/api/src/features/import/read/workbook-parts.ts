import { UnreadableFile } from "../unreadable-file.ts";
import { readLimits } from "./limits.ts";
import type { WorkbookArchive } from "./workbook-archive.ts";
import { xmlEvents } from "./xml-events.ts";

/** What the sheets of a workbook refer to: kept in memory while they are read. */
export type WorkbookParts = {
  /** Visible sheets in the workbook's order, with the archive part that holds each. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** Texts that cells refer to by number. */
  readonly texts: readonly string[];
  /** Numbers of the cell styles that show a number as a date. */
  readonly dateStyles: ReadonlySet<number>;
  /** Whether days are counted from 1904, as old workbooks from a Mac do. */
  readonly from1904: boolean;
};

/**
 * Reads the small parts of a workbook. Hidden sheets are left out: they hold lists for drop-downs, or last year.
 *
 * @throws {UnreadableFile} `damaged`, or `too-large` when the shared parts would not fit in memory.
 */
export async function readWorkbookParts(archive: WorkbookArchive): Promise<WorkbookParts> {
  const { sheets, from1904 } = await readSheetList(archive);
  const targets = await readTargets(archive);
  return {
    sheets: sheets.flatMap(({ name, relation }) => {
      const part = targets.get(relation);
      return part !== undefined && archive.has(part) ? [{ name, part }] : [];
    }),
    texts: await readSharedTexts(archive),
    dateStyles: await readDateStyles(archive),
    from1904,
  };
}

async function readSheetList(
  archive: WorkbookArchive,
): Promise<{ sheets: { name: string; relation: string }[]; from1904: boolean }> {
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  for await (const event of small(archive, "xl/workbook.xml")) {
    if (event.type !== "open") continue;
    const { name, attributes } = event;
    if (name === "workbookPr") from1904 = attributes["date1904"] === "1" || attributes["date1904"] === "true";
    if (name === "sheet" && (attributes["state"] ?? "visible") === "visible") {
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      sheets.push({ name: attributes["name"] ?? "", relation });
    }
  }
  return { sheets, from1904 };
}

/** Relation id → archive part. */
async function readTargets(archive: WorkbookArchive): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  for await (const event of small(archive, "xl/_rels/workbook.xml.rels")) {
    if (event.type !== "open" || event.name !== "Relationship") continue;
    const { Id: relation, Target: target } = event.attributes;
    if (relation === undefined || target === undefined) continue;
    targets.set(relation, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

async function readSharedTexts(archive: WorkbookArchive): Promise<string[]> {
  const texts: string[] = [];
  let parts: string[] = [];
  let inText = false;
  let inPhonetic = false;
  for await (const event of small(archive, "xl/sharedStrings.xml")) {
    if (event.type === "text") {
      if (inText && !inPhonetic) parts.push(event.text);
    } else if (event.name === "t") {
      inText = event.type === "open";
    } else if (event.name === "rPh") {
      inPhonetic = event.type === "open";
    } else if (event.name === "si" && event.type === "close") {
      texts.push(parts.join(""));
      parts = [];
    }
  }
  return texts;
}

async function readDateStyles(archive: WorkbookArchive): Promise<Set<number>> {
  const formats = new Map<number, string>();
  const dateStyles = new Set<number>();
  let inCellStyles = false;
  let style = 0;
  for await (const event of small(archive, "xl/styles.xml")) {
    if (event.type === "text") continue;
    if (event.name === "cellXfs") inCellStyles = event.type === "open";
    if (event.type === "close") continue;
    if (event.name === "numFmt") {
      formats.set(Number(event.attributes["numFmtId"]), event.attributes["formatCode"] ?? "");
    } else if (event.name === "xf" && inCellStyles) {
      if (isDateFormat(Number(event.attributes["numFmtId"] ?? 0), formats)) dateStyles.add(style);
      style += 1;
    }
  }
  return dateStyles;
}

/** Built-in formats have fixed numbers (ECMA-376 part 1, 18.8.30); others are dates when they show a day or a year. */
function isDateFormat(id: number, formats: ReadonlyMap<number, string>): boolean {
  const code = formats.get(id);
  if (code === undefined)
    return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return /[dy]/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, ""));
}

/** The events of a part that is read whole; a part that is not there has none. */
async function* small(archive: WorkbookArchive, part: string) {
  if (!archive.has(part)) return;
  if (archive.size(part) > readLimits.sharedBytes) {
    throw new UnreadableFile("too-large", { part, limit: readLimits.sharedBytes });
  }
  for await (const events of xmlEvents(await archive.stream(part))) yield* events;
}
