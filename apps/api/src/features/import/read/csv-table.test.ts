import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { all, temporaryFile } from "../testing/temporary-file.ts";
import { openCsvTable } from "./csv-table.ts";
import { isBlankRow } from "./table.ts";

const open = async (content: string | Uint8Array) => openCsvTable(await temporaryFile(content), "sheet.csv");
const read = async (content: string | Uint8Array) => all((await open(content)).rows());
const lines = async (content: string) => (await read(content)).map(({ line, cells }) => [line, ...cells]);

describe("the encoding", () => {
  const text = "Client ID,Name\nH-1,José Muñoz\n";
  test.each([
    ["UTF-8", iconv.encode(text, "utf-8")],
    ["UTF-8 with a byte-order mark", iconv.encode(text, "utf-8", { addBOM: true })],
    ["UTF-16, little end first", iconv.encode(text, "utf-16le", { addBOM: true })],
    ["UTF-16, big end first", iconv.encode(text, "utf-16be", { addBOM: true })],
    ["UTF-16 without a mark", iconv.encode(text, "utf-16le")],
    ["Windows-1252", iconv.encode(text, "windows-1252")],
  ])("%s", async (_name, bytes) => {
    expect(await read(bytes)).toEqual([
      { line: 1, cells: ["Client ID", "Name"] },
      { line: 2, cells: ["H-1", "José Muñoz"] },
    ]);
  });

  test("one letter far down a file counts as much as one in its first line", async () => {
    const rows = "H-1,plain\n".repeat(20_000);
    const [utf8, windows] = [
      iconv.encode(`${rows}H-2,Muñoz\n`, "utf-8"),
      iconv.encode(`${rows}H-2,Muñoz\n`, "windows-1252"),
    ];
    expect((await open(utf8)).format).toMatchObject({ encoding: "utf-8" });
    expect((await open(windows)).format).toMatchObject({ encoding: "windows-1252" });
    expect((await read(windows)).at(-1)).toEqual({ line: 20_001, cells: ["H-2", "Muñoz"] });
  });

  test("what the user chose is not guessed at", async () => {
    const path = await temporaryFile(iconv.encode("Name\nŁukasz\n", "windows-1250"));
    const table = await openCsvTable(path, "sheet.csv", { encoding: "windows-1250" });
    expect((await all(table.rows()))[1]?.cells).toEqual(["Łukasz"]);
  });
});

describe("the delimiter", () => {
  test.each([
    [",", "a,b,c\n1,2,3\n"],
    [";", "a;b;c\n1,5;2;3\n"],
    ["\t", "a\tb\tc\n1\t2, and more\t3\n"],
    ["|", "a|b|c\n1|2|3\n"],
    [";", '"Client, ID";Name\nH-1;"Rivera; Donna"\n'],
    [",", "a\n1\n"],
  ])("%j", async (delimiter, text) => {
    expect((await open(text)).format).toMatchObject({ delimiter });
  });

  test("commas inside a note do not make it a comma file", async () => {
    expect((await read("Date;Note\n1.2.2026;met, talked, left\n"))[1]?.cells).toEqual([
      "1.2.2026",
      "met, talked, left",
    ]);
  });
});

describe("line numbers are those of an editor", () => {
  test("a quoted cell over several lines, with each kind of line end", async () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = ["a,b", "1,2", '"x', "y", 'z",3', "", "4,5"].join(end);
      expect(await lines(text)).toEqual([
        [1, "a", "b"],
        [2, "1", "2"],
        [3, "x\ny\nz", "3"],
        [7, "4", "5"],
      ]);
    }
  });

  test("line ends of several programs in one file", async () => {
    expect(await lines("a,b\r\n1,2\n3,4\r5,6\r\n")).toEqual([
      [1, "a", "b"],
      [2, "1", "2"],
      [3, "3", "4"],
      [4, "5", "6"],
    ]);
  });

  test("blank lines are passed over and counted", async () => {
    expect(await lines("a,b\n\n , \n1,2\n\n\n")).toEqual([
      [1, "a", "b"],
      [4, "1", "2"],
    ]);
  });
});

describe("quotation marks", () => {
  test("doubled inside a quoted cell, and stray ones in a plain cell", async () => {
    expect(await lines('a,b\n"he said ""hi""",5" pipe\n')).toEqual([
      [1, "a", "b"],
      [2, 'he said "hi"', '5" pipe'],
    ]);
  });

  test("one that is never closed is said with its line", async () => {
    await expect(read('a,b\n1,2\n"open,3\n4,5\n')).rejects.toMatchObject({
      problem: "quote-not-closed",
      facts: { line: 3 },
    });
  });
});

describe("garbage is refused, and never at length", () => {
  test.each([
    ["nothing at all", "", "empty"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 1, 2, 3]), "not-a-table"],
    ["noise", new Uint8Array(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)), "not-a-table"],
    ["ten megabytes without a line end", "x".repeat(10_000_000), "row-too-long"],
    ["ten megabytes of quoted text", `"${"x\n".repeat(5_000_000)}`, "row-too-long"],
    ["more columns than a table has", `a${",b".repeat(500)}\n1\n`, "too-many-columns"],
  ])("%s", async (_name, content, problem) => {
    await expect(read(content)).rejects.toMatchObject({ problem });
  });

  test("any bytes are read or refused with a reason", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const refusal = await read(bytes).then(
          () => ({ problem: "none" }),
          (error: unknown) => error,
        );
        expect(refusal).toHaveProperty("problem");
      }),
      { numRuns: 50 },
    );
  });
});

test("any table that a spreadsheet writes reads back cell for cell", async () => {
  const cell = fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[^\P{Cc}\n\t]/gu, ""));
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(",", ";", "\t", "|"),
      fc.constantFrom("\n", "\r\n"),
      async (rows, delimiter, end) => {
        const text = [["first", "second", "third"], ...rows]
          .map((row) => row.map(quoted).join(delimiter))
          .join(end);
        const found = (await read(text)).slice(1).map(({ cells }) => cells);
        expect(found).toEqual(rows.filter((row) => !isBlankRow(row)));
      },
    ),
    { numRuns: 60 },
  );
});
