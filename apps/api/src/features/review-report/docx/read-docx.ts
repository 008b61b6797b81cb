import { text as readText } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";

/** The parts of a document by their name: XML as text, media by their name alone. For tests. */
export async function readDocx(bytes: Uint8Array): Promise<Map<string, string>> {
  const archive = await fromBufferPromise(Buffer.from(bytes));
  const parts = new Map<string, string>();
  for await (const entry of archive.eachEntry()) {
    parts.set(entry.fileName, await readText(await archive.openReadStreamPromise(entry)));
  }
  return parts;
}

/** The words of the paragraphs of one style, in order. */
export const paragraphsOf = (xml: string, style: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gsu)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(wordsOf);

/** All words of a piece of a document. */
export const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
    .map(([, words]) => words)
    .join("")
    .replaceAll("&apos;", "'");
