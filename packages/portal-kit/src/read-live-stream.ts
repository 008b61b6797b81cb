import type { LiveEvents } from "@ips/contract/live";
import { createParser } from "eventsource-parser";

/** One event of `/api/live`. */
export type LiveEventRead = {
  [Name in keyof LiveEvents]: { readonly name: Name; readonly data: LiveEvents[Name] };
}[keyof LiveEvents];

const names: readonly string[] = [
  "ready",
  "changed",
  "review",
  "reread",
  "presence",
  "closed",
] satisfies (keyof LiveEvents)[];

/**
 * The events of a stream of server-sent events, as they come; names that this page does not know are left out.
 *
 * @param silence milliseconds without a byte after which the stream is taken for dead and its line is cut.
 * @throws when the line breaks or is cut.
 */
export async function* readLiveStream(
  body: ReadableStream<Uint8Array>,
  line: AbortController,
  silence: number,
): AsyncGenerator<LiveEventRead> {
  const read: LiveEventRead[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => {
      // What comes is the server's own: its name says its shape.
      if (event !== undefined && names.includes(event))
        read.push({ name: event, data: JSON.parse(data) as unknown } as LiveEventRead);
    },
  });
  const reader = body.getReader();
  const decoder = new TextDecoder();
  while (true) {
    const cut = setTimeout(() => line.abort(), silence);
    const { done, value } = await reader.read().finally(() => clearTimeout(cut));
    if (done) return;
    parser.feed(decoder.decode(value, { stream: true }));
    yield* read.splice(0);
  }
}
