import type { Readable } from "node:stream";
import { openPromise, type Entry } from "yauzl";
import { UnreadableFile } from "../unreadable-file.ts";
import { readLimits } from "./limits.ts";

/** The parts of an `.xlsx` file: a zip archive of XML documents. */
export type WorkbookArchive = {
  /** Whether the archive holds the part. */
  has(part: string): boolean;
  /** Bytes the part unpacks to. */
  size(part: string): number;
  /** The part's bytes, unpacked while they are read. */
  stream(part: string): Promise<Readable>;
  close(): void;
};

/**
 * Opens a workbook's archive. Sizes are checked before anything is unpacked, and yauzl ends a part that
 * unpacks to more than it declares: a small file cannot unfold into a huge one.
 *
 * @throws {UnreadableFile} `damaged` for a broken archive, `too-large` past the limits.
 */
export async function openWorkbookArchive(path: string): Promise<WorkbookArchive> {
  const zip = await openPromise(path, { autoClose: false }).catch(() => {
    throw new UnreadableFile("damaged");
  });
  const entries = new Map<string, Entry>();
  try {
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
    }
    if (unpacked > readLimits.unpackedBytes) {
      throw new UnreadableFile("too-large", { limit: readLimits.unpackedBytes });
    }
  } catch (error) {
    zip.close();
    throw error instanceof UnreadableFile ? error : new UnreadableFile("damaged");
  }
  const entry = (part: string): Entry => {
    const found = entries.get(part);
    if (found === undefined) throw new UnreadableFile("damaged", { part });
    return found;
  };
  return {
    has: (part) => entries.has(part),
    size: (part) => entry(part).uncompressedSize,
    stream: (part) => zip.openReadStreamPromise(entry(part)),
    close: () => zip.close(),
  };
}
