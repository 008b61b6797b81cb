import fc from "fast-check";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvFile } from "./csv-file.ts";

test("reads back as it was written", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
      (lines) => {
        const read = parse(csvFile(lines), { bom: true, record_delimiter: "\r\n" });
        expect(read.map((cells) => cells.map((cell) => cell.replace(/^\t/, "")))).toEqual(
          lines.map((cells) => cells.map((cell) => cell.replace(/^\t/, ""))),
        );
      },
    ),
  );
});

test.each(["=HYPERLINK(1)", "+1", "@SUM(1)", "-cmd"])("keeps %s from running in a spreadsheet", (text) => {
  expect(csvFile([[text]])).toContain(`\t${text}`);
});

test("leaves a negative number a number", () => {
  expect(csvFile([["-5", "-5.2"]])).toBe("\uFEFF-5,-5.2\r\n");
});
