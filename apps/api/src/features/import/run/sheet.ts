import type { ImportKind } from "@ips/contract";
import type { Table } from "../read/table.ts";
import type { DateOrders } from "../values/date-order.ts";

/** One sheet that is ready to be imported: where its rows are, what it is and how its cells are read. */
export type Sheet = {
  /** Names the sheet within the import: file number and, in a workbook, sheet number. */
  readonly id: string;
  readonly table: Table;
  readonly kind: ImportKind;
  readonly headerLine: number;
  readonly headings: readonly string[];
  /** Field → column, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  readonly orders: DateOrders;
};

/** How a sheet is named to people: the file, and the sheet of a workbook that has several. */
export function sheetName({ file, sheet }: Pick<Table, "file" | "sheet">): string {
  return sheet === null ? file : `${file} › ${sheet}`;
}
