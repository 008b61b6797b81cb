import { nameKey } from "../values/normalise.ts";
import type { Change, ChangeKind } from "./sheet-importer.ts";

type Value = string | number | boolean | null;

/**
 * Collects the cells of a row that differ from the record. An empty cell says nothing about the record, so it
 * never empties it: sheets are often exported without half of their columns.
 */
export class Changes {
  readonly list: Change[] = [];

  /**
   * Compares one cell; answers whether the record is to take its value. A name in other capitals or with other
   * spaces is the same name: an export in capitals must not undo how people are written here.
   */
  differs(field: string, kind: ChangeKind, before: Value, after: Value): boolean {
    if (after === null || before === after || (kind === "text" && isSameName(before, after))) return false;
    this.list.push({ field, kind, before: text(before), after: text(after) });
    return true;
  }

  /** Compares a note, in which every letter counts. */
  noteDiffers(field: string, before: string | null, after: string | null): boolean {
    if (after === null || before === after) return false;
    this.list.push({ field, kind: "text", before, after });
    return true;
  }
}

function isSameName(one: Value, other: Value): boolean {
  return typeof one === "string" && typeof other === "string" && nameKey(one) === nameKey(other);
}

function text(value: Value): string | null {
  if (value === null) return null;
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}
