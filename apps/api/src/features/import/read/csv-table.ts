import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import iconv from "iconv-lite";
import { UnreadableFile } from "../unreadable-file.ts";
import { detectDelimiter } from "./detect-delimiter.ts";
import { detectEncoding } from "./detect-encoding.ts";
import { readLimits } from "./limits.ts";
import { oneLineEnd } from "./one-line-end.ts";
import { isBlankRow, type Delimiter, type Table, type TableRow } from "./table.ts";

const sampleBytes = 64 * 1024;

/**
 * Opens a file of separated values. Encoding and delimiter are found from the file unless given.
 *
 * @throws {UnreadableFile} when the bytes are not text.
 */
export async function openCsvTable(
  path: string,
  file: string,
  given: { encoding?: string; delimiter?: Delimiter } = {},
): Promise<Table> {
  const encoding = given.encoding ?? (await detectEncoding(path));
  if (!iconv.encodingExists(encoding)) throw new UnreadableFile("not-a-table", { encoding });
  const delimiter = given.delimiter ?? detectDelimiter(await head(path, encoding));
  return {
    file,
    sheet: null,
    format: { type: "csv", encoding, delimiter },
    rows: () => csvRows(path, encoding, delimiter),
  };
}

/** The first whole lines of the file, as text. */
async function head(path: string, encoding: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: sampleBytes - 1 })) chunks.push(chunk as Buffer);
  const text = iconv.decode(Buffer.concat(chunks), encoding);
  const lastEnd = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
  return lastEnd > 0 ? text.slice(0, lastEnd) : text;
}

/** What csv-parse hands out with `info`: the record, and how many lines of the file end with it. */
type ParsedRecord = { record: string[]; info: { lines: number } };

async function* csvRows(path: string, encoding: string, delimiter: Delimiter): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: "\n",
    max_record_size: readLimits.recordBytes,
  });
  // iconv-lite removes a byte-order mark while decoding. Errors reach the loop through the parser.
  pipeline(createReadStream(path), iconv.decodeStream(encoding), oneLineEnd, parser, () => {});
  let endOfLast = 0;
  try {
    for await (const parsed of parser as AsyncIterable<ParsedRecord>) {
      const line = endOfLast + 1;
      endOfLast = parsed.info.lines;
      if (parsed.record.length > readLimits.columns) {
        throw new UnreadableFile("too-many-columns", { line, limit: readLimits.columns });
      }
      if (!isBlankRow(parsed.record)) yield { line, cells: parsed.record };
    }
  } catch (error) {
    throw error instanceof CsvError ? asUnreadable(error, endOfLast + 1) : error;
  }
}

function asUnreadable(error: CsvError, line: number): UnreadableFile {
  switch (error.code) {
    case "CSV_MAX_RECORD_SIZE":
      return new UnreadableFile("row-too-long", { line, limit: readLimits.recordBytes });
    case "CSV_QUOTE_NOT_CLOSED":
      return new UnreadableFile("quote-not-closed", { line });
    default:
      return new UnreadableFile("damaged", { line });
  }
}
