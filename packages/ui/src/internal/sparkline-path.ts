type Point = { x: number; y: number };

/** The line through the known values (a gap lifts the pen), inside a margin for the last dot. */
export function sparklinePath(
  values: readonly (number | null)[],
  width: number,
  height: number,
): { path: string; last: Point | null } {
  const margin = 3;
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const step = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0;
  let path = "";
  let last: Point | null = null;
  let pen = false;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      pen = false;
      continue;
    }
    last = {
      x: round(margin + index * step),
      y: round(height - margin - ((value - low) / span) * (height - 2 * margin)),
    };
    path += `${pen ? "L" : "M"}${last.x} ${last.y}`;
    pen = true;
  }
  return { path, last };
}

const round = (value: number) => Math.round(value * 10) / 10;
