import type { Change, ChangeKind } from "./sheet-importer.ts";

type Value = string | number | boolean | null;

/**
 * Collects the cells of a row that differ from the record. An empty cell says nothing about the record, so it
 * never empties it: sheets are often exported without half of their columns.
 */
export class Changes {
  readonly list: Change[] = [];

  /** Compares one cell; answers whether the record is to take its value. */
  differs(field: string, kind: ChangeKind, before: Value, after: Value): boolean {
    if (after === null || before === after) return false;
    this.list.push({ field, kind, before: text(before), after: text(after) });
    return true;
  }
}

function text(value: Value): string | null {
  if (value === null) return null;
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}
