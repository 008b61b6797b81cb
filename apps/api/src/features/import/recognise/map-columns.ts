import type { ImportKind } from "@ips/contract";
import { fieldsOf } from "./field-specs.ts";
import { headingMatch } from "./heading-match.ts";

/** What one column of a sheet is used as: a field of the kind, or nothing. */
export type ColumnUse = { readonly column: number; readonly heading: string; readonly field: string | null };

/** A sheet's columns read as one kind, and how well that fits. */
export type ColumnMapping = {
  readonly columns: readonly ColumnUse[];
  readonly missing: readonly string[];
  readonly score: number;
};

/**
 * Reads the headings of a sheet as the columns of a kind: each column gets at most one field and each field at
 * most one column, the best fits first. Columns without a field are shown as not used.
 */
export function mapColumns(kind: ImportKind, headings: readonly string[]): ColumnMapping {
  const candidates: { column: number; field: string; score: number }[] = [];
  for (const [column, heading] of headings.entries()) {
    for (const { field, spec } of fieldsOf(kind)) {
      const score = headingMatch(heading, spec);
      if (score > 0) candidates.push({ column, field, score });
    }
  }
  candidates.sort((one, other) => other.score - one.score || one.column - other.column);
  const fieldOf = new Map<number, string>();
  const taken = new Set<string>();
  let matched = 0;
  for (const { column, field, score } of candidates) {
    if (fieldOf.has(column) || taken.has(field)) continue;
    fieldOf.set(column, field);
    taken.add(field);
    matched += score;
  }
  const columns = headings.map((heading, column) => ({
    column,
    heading,
    field: fieldOf.get(column) ?? null,
  }));
  const missing = missingFields(kind, taken);
  const unused = columns.filter(({ field, heading }) => field === null && heading.trim() !== "").length;
  return { columns, missing, score: matched - missing.length * 3 - unused * 0.5 };
}

/**
 * Required columns that nothing is used as. A client's name may stand in one column or in two, so it is missing
 * only when neither does.
 */
export function missingFields(kind: ImportKind, used: ReadonlySet<string>): string[] {
  const missing = fieldsOf(kind).flatMap(({ field, spec }) =>
    spec.required && !used.has(field) ? [field] : [],
  );
  if (kind === "clients" && !used.has("fullName")) {
    for (const field of ["firstName", "lastName"]) if (!used.has(field)) missing.push(field);
  }
  return missing;
}
