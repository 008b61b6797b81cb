import { addDays } from "../date/add-days.ts";
import { isPlainDate } from "../date/plain-date.ts";
import type { ReferenceTableKind } from "../vocabulary/reference-table-kind.ts";
import { referenceUnits, type ReferenceRow, type ReferenceUnit } from "./reference-row.ts";
import { tableColumns } from "./table-columns.ts";
import type { TableProblem, TableProblemCode } from "./table-problem.ts";

/** A row as a file has it: its cells by the names of their columns, as text. */
export type TableCells = Readonly<Record<string, string>>;

type Numbered = { readonly row: number; readonly read: ReferenceRow };

/**
 * Reads the rows of a table that an agency loads, and says what is wrong with each. It is only to be kept when there are no problems:
 * rows that overlap or leave a gap, a day the calendar does not have, an amount that is not in whole cents, a unit that the table cannot
 * hold. Which columns a table has stands in `tableColumns`.
 * @example
 * ```ts
 * const good = readTable("minimum-wage", [{ place: "XX", from: "2026-01-01", amount: "1500", unit: "cents-an-hour" }]);
 * good.rows[0]?.amount; // => 1500
 * good.problems; // => []
 * readTable("minimum-wage", [{ place: "XX", from: "2026-01-01", amount: "15.00", unit: "cents-an-hour" }]).problems; // => [{ code: "amount-not-whole", row: 1, column: "amount" }]
 * ```
 */
export function readTable(
  kind: ReferenceTableKind,
  cells: readonly TableCells[],
): { rows: ReferenceRow[]; problems: TableProblem[] } {
  const [first] = cells;
  if (first === undefined) return { rows: [], problems: [{ code: "no-rows", row: null, column: null }] };
  const columns = new Set(cells.flatMap((row) => Object.keys(row)));
  const absent = tableColumns[kind].needed.filter((column) => !columns.has(column));
  if (absent.length > 0) {
    return {
      rows: [],
      problems: absent.map((column) => ({ code: "column-missing", row: null, column })),
    };
  }
  const checked = cells.map((row, index) => checkRow(kind, row, index + 1));
  const numbered = checked.flatMap(({ row, read }) => (read === null ? [] : [{ row, read }]));
  return {
    rows: numbered.map(({ read }) => read),
    problems: [...checked.flatMap(({ problems }) => problems), ...neighbours(numbered)].toSorted(
      (a, b) => (a.row ?? 0) - (b.row ?? 0),
    ),
  };
}

type Checked = { row: number; read: ReferenceRow | null; problems: TableProblem[] };

function checkRow(kind: ReferenceTableKind, cells: TableCells, row: number): Checked {
  const problems: TableProblem[] = [];
  const refuse = (code: TableProblemCode, column: string) => problems.push({ code, row, column });
  const cell = (column: string) => (cells[column] ?? "").trim();
  for (const column of tableColumns[kind].needed) if (cell(column) === "") refuse("cell-missing", column);

  const [from, until] = [cell("from"), cell("until")];
  for (const [column, day] of [
    ["from", from],
    ["until", until],
  ] as const) {
    if (day !== "" && !isPlainDate(day)) refuse("day-impossible", column);
  }
  if (isPlainDate(from) && isPlainDate(until) && until < from) refuse("until-before-from", "until");

  const titles = kind === "soc-title";
  const key = cell(titles ? "code" : "place");
  if (titles && key !== "" && !/^\d{2}-\d{4}$/u.test(key)) refuse("code-not-soc", "code");
  const amount = titles ? null : amountOf(cell("amount"), refuse);
  const unit = titles ? null : unitOf(kind, cell("unit"), refuse);
  if (problems.length > 0) return { row, read: null, problems };
  return {
    row,
    problems,
    read: {
      key,
      item: kind === "state-threshold" ? cell("threshold") : null,
      from,
      until: until === "" ? null : until,
      amount,
      unit,
      title: titles ? cell("title") : null,
      source: cell("source") === "" ? null : cell("source"),
    },
  };
}

type Refuse = (code: TableProblemCode, column: string) => void;

function amountOf(text: string, refuse: Refuse): number | null {
  if (text === "") return null;
  if (!/^-?\d{1,12}$/u.test(text)) {
    refuse("amount-not-whole", "amount");
    return null;
  }
  if (Number(text) <= 0) refuse("amount-not-positive", "amount");
  return Number(text);
}

function unitOf(kind: ReferenceTableKind, text: string, refuse: Refuse): ReferenceUnit | null {
  if (text === "") return null;
  const unit = referenceUnits.find((each) => each === text);
  if (unit === undefined) {
    refuse("unit-unknown", "unit");
    return null;
  }
  if (kind === "minimum-wage" && unit !== "cents-an-hour") refuse("unit-not-of-this-table", "unit");
  return unit;
}

/** Rows about the same thing follow one another without an overlap and without a gap. */
function neighbours(rows: readonly Numbered[]): TableProblem[] {
  const groups = new Map<string, Numbered[]>();
  for (const each of rows) {
    const about = JSON.stringify([each.read.key, each.read.item]);
    groups.set(about, [...(groups.get(about) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const inOrder = group.toSorted((a, b) =>
      a.read.from < b.read.from ? -1 : a.read.from > b.read.from ? 1 : a.row - b.row,
    );
    return inOrder.flatMap((each, index): TableProblem[] => {
      const before = inOrder[index - 1]?.read;
      if (before === undefined) return [];
      const { from } = each.read;
      if (before.from === from || (before.until !== null && before.until >= from))
        return [{ code: "overlap", row: each.row, column: "from" }];
      const follows = before.until === null || addDays(before.until, 1) === from;
      return follows ? [] : [{ code: "gap", row: each.row, column: "from" }];
    });
  });
}
