import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../date/add-days.ts";
import { readTable, type TableCells } from "./read-table.ts";
import { rowInForce } from "./row-in-force.ts";

const wage = (more: TableCells = {}): TableCells => ({
  place: "XX",
  from: "2026-01-01",
  amount: "1500",
  unit: "cents-an-hour",
  ...more,
});
const problemsOf = (...rows: TableCells[]) =>
  readTable("minimum-wage", rows).problems.map(({ code, row, column }) => [code, row, column]);

describe("a table of minimum wages", () => {
  test("is read when every row is whole", () => {
    expect(readTable("minimum-wage", [wage(), wage({ place: "YY", until: "2026-12-31" })])).toEqual({
      problems: [],
      rows: [
        {
          key: "XX",
          item: null,
          from: "2026-01-01",
          until: null,
          amount: 1500,
          unit: "cents-an-hour",
          title: null,
          source: null,
        },
        {
          key: "YY",
          item: null,
          from: "2026-01-01",
          until: "2026-12-31",
          amount: 1500,
          unit: "cents-an-hour",
          title: null,
          source: null,
        },
      ],
    });
  });

  test("needs its columns before its rows are looked at", () => {
    expect(problemsOf({ place: "XX", amount: "1500" })).toEqual([
      ["column-missing", null, "from"],
      ["column-missing", null, "unit"],
    ]);
    expect(problemsOf()).toEqual([["no-rows", null, null]]);
  });

  test.each([
    [{ place: " " }, "cell-missing", "place"],
    [{ from: "2026-02-30" }, "day-impossible", "from"],
    [{ from: "1/1/2026" }, "day-impossible", "from"],
    [{ until: "2025-12-31" }, "until-before-from", "until"],
    [{ amount: "15.00" }, "amount-not-whole", "amount"],
    [{ amount: "$15" }, "amount-not-whole", "amount"],
    [{ amount: "0" }, "amount-not-positive", "amount"],
    [{ amount: "-1" }, "amount-not-positive", "amount"],
    [{ unit: "dollars" }, "unit-unknown", "unit"],
    [{ unit: "cents-a-year" }, "unit-not-of-this-table", "unit"],
  ] as const)("refuses %j: %s", (cells, code, column) => {
    expect(problemsOf(wage(), wage({ place: "YY", ...cells }))).toEqual([[code, 2, column]]);
  });

  test("a row may last a single day", () => {
    expect(problemsOf(wage({ until: "2026-01-01" }))).toEqual([]);
  });

  test("rows of one place follow one another: a day too early overlaps, a day too late leaves a gap", () => {
    const next = (from: string) => problemsOf(wage({ until: "2026-06-30" }), wage({ from }));
    expect(next("2026-06-30")).toEqual([["overlap", 2, "from"]]);
    expect(next("2026-07-01")).toEqual([]);
    expect(next("2026-07-02")).toEqual([["gap", 2, "from"]]);
    expect(problemsOf(wage(), wage())).toEqual([["overlap", 2, "from"]]);
    expect(problemsOf(wage(), wage({ from: "2027-01-01" }))).toEqual([]);
  });
});

describe("the other tables", () => {
  test("a threshold is told apart by its name", () => {
    const of = (threshold: string) => ({ ...wage({ unit: "cents-a-year" }), threshold });
    expect(readTable("state-threshold", [of("1619b"), of("buy-in")]).problems).toEqual([]);
    expect(readTable("state-threshold", [of("1619b"), of("1619b")]).problems).toMatchObject([
      { code: "overlap", row: 2 },
    ]);
  });

  test("an occupation has a code of two and four digits", () => {
    const soc = (code: string) =>
      readTable("soc-title", [{ code, title: "Stock clerks", from: "2018-01-01" }]);
    expect(soc("43-5081").rows).toMatchObject([{ key: "43-5081", title: "Stock clerks", amount: null }]);
    expect(soc("435081").problems).toMatchObject([{ code: "code-not-soc" }]);
  });
});

test("a table without problems answers each of its days with exactly one row, and no day past what it knows", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lengths, fc.nat(2000), (days, ahead) => {
      let from = "2024-02-28";
      const cells = days.map((length, index) => {
        const until = addDays(from, length - 1);
        const row = wage({ from, until, amount: String(1000 + index) });
        from = addDays(until, 1);
        return row;
      });
      const { rows, problems } = readTable("minimum-wage", cells);
      expect(problems).toEqual([]);
      const table = { kind: "minimum-wage", title: "T", source: "S", knownThrough: null, rows } as const;
      const day = addDays("2024-02-28", ahead);
      const found = rowInForce(table, { key: "XX" }, day);
      const standing = rows.filter((row) => row.from <= day && day <= (row.until ?? day));
      expect(found.ok ? [found.value] : []).toEqual(standing);
    }),
  );
});

test("whatever the cells hold, reading them never fails", () => {
  const cells = fc.dictionary(
    fc.constantFrom("place", "from", "until", "amount", "unit", "source"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(cells), (rows) => {
      const { rows: read, problems } = readTable("minimum-wage", rows);
      expect(read.length > 0 || problems.length > 0).toBe(true);
    }),
  );
});
