import type { FactKey } from "./fact-key.ts";

/** A row of the record. */
export type RecordRef = { table: string; id: string };

/** What a fact says. Money is integer `cents`. A `code` belongs to the vocabulary that its key names; a yes or no is the code `yes` or `no`. */
export type FactValue =
  | { kind: "date"; value: string }
  | { kind: "days"; value: number }
  | { kind: "count"; value: number }
  | { kind: "cents"; value: number }
  | { kind: "code"; value: string }
  | { kind: "text"; value: string };

/** One fact that an answer rests on; `value: null` means that the record does not know it yet. */
export type Fact = { key: FactKey; value: FactValue | null; record?: RecordRef };
