import { open } from "node:fs/promises";
import chardet from "chardet";
import { UnreadableFile } from "../unreadable-file.ts";

const chunkBytes = 64 * 1024;
const sampleBytes = 64 * 1024;

/**
 * Finds the encoding of a text file, as a name that `iconv-lite` knows.
 *
 * A byte-order mark decides; else a file that is valid UTF-8 to its last byte is UTF-8 (so that one "ñ" in
 * row 5,000 counts as much as one in row 1); else the bytes above ASCII are shown to chardet, whose guess is
 * taken only when it is sure. Short lists of names give it little to go by, and what American offices save as
 * plain CSV is Windows-1252.
 *
 * @throws {UnreadableFile} `empty`, or `not-a-table` for bytes that are not text.
 */
export async function detectEncoding(path: string): Promise<string> {
  const file = await open(path, "r");
  try {
    const buffer = Buffer.alloc(chunkBytes);
    const utf8 = new TextDecoder("utf-8", { fatal: true });
    const high: Buffer[] = [];
    let highBytes = 0;
    let isUtf8 = true;
    let first = true;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkBytes);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      if (first) {
        const marked = byteOrderMark(chunk) ?? utf16WithoutMark(chunk);
        if (marked !== null) return marked;
        first = false;
      }
      if (looksBinary(chunk)) throw new UnreadableFile("not-a-table");
      if (isUtf8) isUtf8 = decodes(utf8, chunk);
      if (highBytes < sampleBytes && chunk.some((byte) => byte > 127)) {
        high.push(Buffer.from(chunk));
        highBytes += chunk.length;
      }
    }
    if (first) throw new UnreadableFile("empty");
    if (isUtf8 && decodesToTheEnd(utf8)) return "utf-8";
    return singleByteEncoding(Buffer.concat(high));
  } finally {
    await file.close();
  }
}

function byteOrderMark(chunk: Buffer): string | null {
  if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) return "utf-8";
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: mostly Latin text shows a zero in nearly every second byte. */
function utf16WithoutMark(chunk: Buffer): string | null {
  const pairs = Math.floor(Math.min(chunk.length, 4096) / 2);
  if (pairs < 8) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < pairs; at += 1) {
    if (chunk[at * 2] === 0) evenZeros += 1;
    if (chunk[at * 2 + 1] === 0) oddZeros += 1;
  }
  if (oddZeros > pairs * 0.8 && evenZeros < pairs * 0.1) return "utf-16le";
  if (evenZeros > pairs * 0.8 && oddZeros < pairs * 0.1) return "utf-16be";
  return null;
}

/** Text holds no zero bytes and next to no control characters other than tab and line ends. */
function looksBinary(chunk: Buffer): boolean {
  let controls = 0;
  for (const byte of chunk) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  return controls > chunk.length * 0.02;
}

function decodes(decoder: TextDecoder, chunk: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decodesToTheEnd(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function singleByteEncoding(sample: Buffer): string {
  const best = chardet.analyse(sample)[0];
  if (best === undefined || best.confidence < 70) return "windows-1252";
  const name = best.name.toLowerCase();
  return name === "iso-8859-1" || name.startsWith("utf") || name === "ascii" ? "windows-1252" : name;
}
