import type { Readable } from "node:stream";
import { SaxesParser } from "saxes";
import { UnreadableFile } from "../unreadable-file.ts";

/** What happens while an XML document is read, with prefixes such as `x:` left out of the names. */
export type XmlEvent =
  | { readonly type: "open"; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "close"; readonly name: string };

/**
 * Reads an XML document as a stream, a batch of events per chunk. Document types, and with them any entity
 * that could unfold, are not expanded.
 *
 * @throws {UnreadableFile} `damaged` for what is not XML.
 */
export async function* xmlEvents(source: Readable): AsyncGenerator<XmlEvent[]> {
  let events: XmlEvent[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) =>
    events.push({ type: "open", name: local(tag.name), attributes: tag.attributes }),
  );
  parser.on("closetag", (tag) => events.push({ type: "close", name: local(tag.name) }));
  parser.on("text", (text) => events.push({ type: "text", text }));
  parser.on("cdata", (text) => events.push({ type: "text", text }));
  parser.on("error", (error) => {
    throw error;
  });
  source.setEncoding("utf8");
  try {
    for await (const chunk of source as AsyncIterable<string>) {
      parser.write(chunk);
      if (events.length > 0) yield events;
      events = [];
    }
    parser.close();
    if (events.length > 0) yield events;
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile("damaged");
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
