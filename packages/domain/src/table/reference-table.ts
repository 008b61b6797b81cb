import type { PlainDate } from "../date/plain-date.ts";
import type { ReferenceTableKind } from "../vocabulary/reference-table-kind.ts";
import type { ReferenceRow } from "./reference-row.ts";

/** A table that an agency has loaded, with the source it names for it. */
export type ReferenceTable = {
  readonly kind: ReferenceTableKind;
  readonly title: string;
  readonly source: string;
  /** The last day for which it says something: a later day is refused, never answered with the newest row. */
  readonly knownThrough: PlainDate | null;
  readonly rows: readonly ReferenceRow[];
};
