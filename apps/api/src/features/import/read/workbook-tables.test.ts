import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { all, temporaryFile } from "../testing/temporary-file.ts";
import { workbookFile } from "../testing/workbook.ts";
import { zipFile } from "../testing/zip-file.ts";
import { readLimits } from "./limits.ts";
import { openTables } from "./open-tables.ts";

const read = async (path: string) => {
  const tables = await openTables(path, "book.xlsx");
  return Promise.all(tables.map(async (table) => ({ sheet: table.sheet, rows: await all(table.rows()) })));
};
const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

describe("a workbook", () => {
  test("gives dates, numbers, texts and yes or no as a person would type them", async () => {
    const path = await workbookFile({
      Clients: [
        ["ID", "Born", "Hours", "Open", "Note"],
        ["H-1", day("1998-01-20"), 37.5, true, "José\nsaid hi"],
        [1003, day("2026-10-31"), 22.36, false, ""],
      ],
    });
    const [clients] = await read(path);
    expect(clients).toEqual({
      sheet: null,
      rows: [
        { line: 1, cells: ["ID", "Born", "Hours", "Open", "Note"] },
        { line: 2, cells: ["H-1", "1998-01-20", "37.5", "yes", "José\nsaid hi"] },
        { line: 3, cells: ["1003", "2026-10-31", "22.36", "no"] },
      ],
    });
  });

  test("gives what a formula came to, also a date", async () => {
    const path = await workbookFile({ A: [["Sum", "Next", "Word"]] }, (workbook) => {
      const row = workbook.worksheets[0]!.getRow(2);
      row.getCell(1).value = { formula: "1+2", result: 3 };
      row.getCell(2).value = { formula: "TODAY()", result: day("2026-03-04") };
      row.getCell(2).numFmt = "m/d/yyyy";
      row.getCell(3).value = { formula: 'CONCAT("a","b")', result: "ab" };
    });
    expect((await read(path))[0]?.rows[1]).toEqual({ line: 2, cells: ["3", "2026-03-04", "ab"] });
  });

  test("knows dates by their format: own formats too, times and money not", async () => {
    const path = await workbookFile(
      {
        A: [
          ["a", "b", "c", "d", "e"],
          [46140, 46140, 46140, 0.5, 15.29],
        ],
      },
      (workbook) => {
        const row = workbook.worksheets[0]!.getRow(2);
        for (const [at, format] of [
          "d-mmm-yyyy",
          "[$-409]dddd, mmmm d, yyyy;@",
          "General",
          "h:mm",
          '"Day"0.00',
        ].entries())
          row.getCell(at + 1).numFmt = format;
      },
    );
    expect((await read(path))[0]?.rows[1]?.cells).toEqual([
      "2026-04-28",
      "2026-04-28",
      "46140",
      "0.5",
      "15.29",
    ]);
  });

  test("counts days from 1904 where an old workbook does", async () => {
    const path = await workbookFile({ A: [["Start"], [day("2026-04-28")]] }, (workbook) => {
      workbook.properties.date1904 = true;
    });
    expect((await read(path))[0]?.rows[1]?.cells).toEqual(["2026-04-28"]);
  });

  test("reads rich text and links as their text", async () => {
    const path = await workbookFile({ A: [["Note", "Link"]] }, (workbook) => {
      const row = workbook.worksheets[0]!.getRow(2);
      row.getCell(1).value = { richText: [{ text: "met " }, { font: { bold: true }, text: "twice" }] };
      row.getCell(2).value = { text: "Kessler", hyperlink: "https://example.org" };
    });
    expect((await read(path))[0]?.rows[1]?.cells).toEqual(["met twice", "Kessler"]);
  });

  test("keeps row numbers when rows are empty, and the upper left of merged cells", async () => {
    const path = await workbookFile(
      {
        A: [
          ["Harbor East, printed 10/31/2026"],
          [],
          ["ID", "VR", "", ""],
          ["", "applied", "eligible", "IPE"],
          ["H-1"],
        ],
      },
      (workbook) => {
        workbook.worksheets[0]!.mergeCells("B3:D3");
      },
    );
    expect((await read(path))[0]?.rows.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
  });

  test("gives each visible sheet that holds anything", async () => {
    const path = await workbookFile(
      { Clients: [["ID"], ["H-1"]], Jobs: [["Client"], ["H-1"]], Empty: [], Lists: [["Team A"]] },
      (workbook) => {
        workbook.getWorksheet("Lists")!.state = "hidden";
      },
    );
    expect((await read(path)).map(({ sheet }) => sheet)).toEqual(["Clients", "Jobs"]);
  });
});

describe("a file that only looks like a workbook is refused", () => {
  test("the format before 2007, or a password", async () => {
    const path = await temporaryFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    await expect(read(path)).rejects.toMatchObject({ problem: "old-excel" });
  });

  test("an archive of something else", async () => {
    const path = await temporaryFile(zipFile({ "hello.txt": Buffer.from("hello") }));
    await expect(read(path)).rejects.toMatchObject({ problem: "not-a-table" });
  });

  test("a broken archive", async () => {
    const whole = zipFile({ "xl/workbook.xml": Buffer.from("<workbook/>") });
    await expect(read(await temporaryFile(whole.subarray(0, whole.length - 12)))).rejects.toMatchObject({
      problem: "damaged",
    });
  });

  test("parts that are not XML", async () => {
    const path = await temporaryFile(zipFile({ "xl/workbook.xml": Buffer.from("<workbook><sheets>") }));
    await expect(read(path)).rejects.toMatchObject({ problem: "damaged" });
  });

  test("a workbook without sheets", async () => {
    const path = await temporaryFile(zipFile({ "xl/workbook.xml": Buffer.from("<workbook/>") }));
    await expect(read(path)).rejects.toMatchObject({ problem: "empty" });
  });
});

describe("a small file cannot unfold into a huge one", () => {
  const workbookXml = Buffer.from(
    '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
  );
  const relations = Buffer.from(
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
  );

  test("when it says how large it is", async () => {
    const path = await temporaryFile(
      zipFile(
        { "xl/workbook.xml": workbookXml, "xl/worksheets/sheet1.xml": Buffer.from("<worksheet/>") },
        { "xl/worksheets/sheet1.xml": readLimits.unpackedBytes + 1 },
      ),
    );
    await expect(read(path)).rejects.toMatchObject({ problem: "too-large" });
  });

  test("nor when it says less than it holds", async () => {
    const row = '<row><c t="inlineStr"><is><t>x</t></is></c></row>';
    const sheet = Buffer.from(`<worksheet><sheetData>${row.repeat(200_000)}</sheetData></worksheet>`);
    expect(deflateRawSync(sheet).length).toBeLessThan(sheet.length / 100);
    const path = await temporaryFile(
      zipFile(
        {
          "xl/workbook.xml": workbookXml,
          "xl/_rels/workbook.xml.rels": relations,
          "xl/worksheets/sheet1.xml": sheet,
        },
        { "xl/worksheets/sheet1.xml": 5000 },
      ),
    );
    await expect(read(path)).rejects.toMatchObject({ problem: "damaged" });
  });

  test("nor by entities that multiply", async () => {
    const bomb =
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    const path = await temporaryFile(
      zipFile({
        "xl/workbook.xml": workbookXml,
        "xl/_rels/workbook.xml.rels": relations,
        "xl/worksheets/sheet1.xml": Buffer.from(bomb),
      }),
    );
    await expect(read(path)).rejects.toMatchObject({ problem: "damaged" });
  });
});
