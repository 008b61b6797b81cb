/** A message of the client in PostgreSQL's protocol (version 3, section 54.7): its letter and what follows the length. */
export type FrontMessage = { readonly type: string; readonly body: Buffer };

/**
 * Reads the messages of one connection out of its bytes, however they are cut. The start-up message has no letter and
 * is not given.
 */
export function frontMessages(): (bytes: Buffer) => FrontMessage[] {
  let rest: Buffer = Buffer.alloc(0);
  let started = false;
  return (bytes) => {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const messages: FrontMessage[] = [];
    for (;;) {
      const head = started ? 1 : 0;
      if (rest.length < head + 4) return messages;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return messages;
      if (started)
        messages.push({ type: String.fromCharCode(rest[0] ?? 0), body: rest.subarray(head + 4, end) });
      started = true;
      rest = rest.subarray(end);
    }
  };
}

/** Reads the fields of a message one after another. */
export function fieldsOf(body: Buffer) {
  let at = 0;
  return {
    text(): string {
      const end = body.indexOf(0, at);
      const text = body.toString("utf8", at, end);
      at = end + 1;
      return text;
    },
    int16(): number {
      at += 2;
      return body.readInt16BE(at - 2);
    },
    /** A value of a parameter; null for SQL's null. */
    value(): string | null {
      const length = body.readInt32BE(at);
      at += 4;
      if (length < 0) return null;
      at += length;
      return body.toString("utf8", at - length, at);
    },
  };
}
