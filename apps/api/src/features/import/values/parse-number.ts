import { parsed, unparsed, type ParseResult } from "./parse-result.ts";

/**
 * Reads a number as people write one: `37.5`, `37,5`, `1,234.50`, `1.234,50`, `1 234,5`, `-3`, and with a unit
 * behind it that is named in `units`. A single comma or point followed by exactly three digits is read as
 * dividing thousands only for a comma: `1,234` is 1234 and `1.234` is one and a bit.
 *
 * @example
 * parseNumber("12,50"); // => { ok: true, value: 12.5 }
 * parseNumber("37.5 hrs", ["hrs"]); // => { ok: true, value: 37.5 }
 */
export function parseNumber(text: string, units: readonly string[] = []): ParseResult<number> {
  let cell = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s ']/g, "");
  for (const unit of units) if (cell.endsWith(unit)) cell = cell.slice(0, -unit.length);
  cell = cell.replace("−", "-");
  if (!/^[-+]?[\d.,]*\d[\d.,]*$/.test(cell)) return unparsed("not-a-number");
  const plain = withPoint(cell);
  return plain === null ? unparsed("not-a-number") : parsed(Number(plain));
}

/** The digits with a point before the fraction and nothing between thousands; null when the marks make no sense. */
function withPoint(cell: string): string | null {
  const comma = cell.lastIndexOf(",");
  const point = cell.lastIndexOf(".");
  if (comma >= 0 && point >= 0) {
    const [thousands, fraction] = comma < point ? [",", "."] : [".", ","];
    return grouped(cell, thousands, fraction);
  }
  if (comma >= 0) return /^[-+]?\d{1,3}(,\d{3})+$/.test(cell) ? cell.replaceAll(",", "") : single(cell, ",");
  return single(cell, ".");
}

function grouped(cell: string, thousands: string, fraction: string): string | null {
  const [whole = "", ...rest] = cell.split(fraction);
  if (rest.length !== 1 || rest[0]?.includes(thousands)) return null;
  const groups = whole.split(thousands);
  const sound = groups.every((group, at) =>
    at === 0 ? /^[-+]?\d{1,3}$/.test(group) : /^\d{3}$/.test(group),
  );
  return sound ? `${groups.join("")}.${rest[0]}` : null;
}

function single(cell: string, mark: string): string | null {
  return cell.split(mark).length > 2 ? null : cell.replace(mark, ".");
}
