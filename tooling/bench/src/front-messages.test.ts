import { expect, test } from "vitest";
import { frontMessages } from "./front-messages.ts";

const message = (type: string, body: string): Buffer => {
  const head = Buffer.alloc(4);
  head.writeInt32BE(4 + Buffer.byteLength(body));
  return Buffer.concat([Buffer.from(type), head, Buffer.from(body)]);
};

test("messages are found however the bytes are cut, after a start-up message without a letter", () => {
  const bytes = Buffer.concat([message("", "start"), message("Q", "select 1\0"), message("S", "")]);
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const read = frontMessages();
    const found = [...read(bytes.subarray(0, cut)), ...read(bytes.subarray(cut))];
    expect(found.map(({ type, body }) => [type, body.toString()])).toEqual([
      ["Q", "select 1\0"],
      ["S", ""],
    ]);
  }
});
