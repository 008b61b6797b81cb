import type { ReferenceTableKind } from "../vocabulary/reference-table-kind.ts";

/**
 * The columns of a table that an agency loads, by their names in the file: those that each row needs, and those that may be empty or
 * left out. Days are ISO days; amounts of money are whole cents; `until` is the last day, and where it is empty the next row ends it.
 */
export const tableColumns: Readonly<
  Record<ReferenceTableKind, { needed: readonly string[]; optional: readonly string[] }>
> = {
  "minimum-wage": { needed: ["place", "from", "amount", "unit"], optional: ["until", "source"] },
  "state-threshold": {
    needed: ["place", "threshold", "from", "amount", "unit"],
    optional: ["until", "source"],
  },
  "soc-title": { needed: ["code", "title", "from"], optional: ["until", "source"] },
};
