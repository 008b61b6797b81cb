import type { Sheet } from "./sheet.ts";

/** The heading, as it stands in the file, of the column that holds a field; null for none. */
export function headingOf(
  { columns, headings }: Pick<Sheet, "columns" | "headings">,
  field: string | null,
): string | null {
  const column = field === null ? undefined : columns.get(field);
  return column === undefined ? null : (headings[column]?.trim() ?? null);
}
