import type { ImportKind } from "@ips/contract";
import { Cells } from "../rows/cells.ts";
import type { FieldOf } from "../recognise/field-specs.ts";
import { DateOrderEvidence } from "../values/date-order.ts";

/** The cells of one row of a sheet with exactly these columns, in this order. */
export function cellsOf<K extends ImportKind>(
  _kind: K,
  row: Partial<Record<FieldOf<K>, string>>,
  asOf = "2026-10-31",
): Cells<FieldOf<K>> {
  const fields = Object.keys(row) as FieldOf<K>[];
  const columns = new Map<string, number>(fields.map((field, column) => [field, column]));
  const orders = new DateOrderEvidence().decide("month-first");
  return new Cells<FieldOf<K>>(
    2,
    fields.map((field) => row[field] ?? ""),
    { columns, width: fields.length, orders, asOf },
  );
}

/** What is wrong with a row, as "field: reason". */
export const problemsOf = ({ problems }: Pick<Cells<string>, "problems">): string[] =>
  problems.map(({ field, reason }) => `${field}: ${reason}`);
