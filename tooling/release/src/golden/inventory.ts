import type { DatedFigure } from "@ips/domain";

/** What a package offers besides answers: each export, each code of a list, each row of a figure. */
export function inventory(exported: Readonly<Record<string, unknown>>): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [name, value] of Object.entries(exported).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    parts[name] = kindOf(value);
    if (Array.isArray(value)) {
      for (const code of value) if (typeof code === "string") parts[`${name} ${code}`] = "code";
    }
    for (const figure of figuresIn(value)) {
      for (const row of figure.rows)
        parts[`figure ${figure.id} from ${row.from}`] = `${row.value} ${figure.unit}`;
    }
  }
  return parts;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return typeof value === "object" ? "record" : typeof value;
}

const isFigure = (value: unknown): value is DatedFigure =>
  typeof value === "object" && value !== null && "rows" in value && "at" in value;

/** The figures of an export, also those that stand in a record of figures, or in a record of such records. */
function figuresIn(value: unknown): DatedFigure[] {
  if (isFigure(value)) return [value];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.values(value).flatMap(figuresIn);
}
