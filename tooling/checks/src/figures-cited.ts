import { type DatedFigure, federalDefault, isPlainDate, type Rule } from "@ips/domain";

/**
 * Says what is wrong with a figure: no rows, rows that are out of order or start on the same day, a row
 * without a source, or no day on which somebody looks again.
 */
export function figureProblems(figure: DatedFigure): string[] {
  const { id, rows, reviewBy, knownThrough } = figure;
  const problems: string[] = [];
  if (rows.length === 0) problems.push(`${id} has no rows.`);
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (!isPlainDate(row.from)) problems.push(`${id}: "${row.from}" is not a date.`);
    if (before !== undefined && before.from >= row.from)
      problems.push(`${id}: the row of ${row.from} is out of order.`);
    if (row.cite.source.trim() === "") problems.push(`${id}: the row of ${row.from} names no source.`);
    if (row.cite.confidence === "verified" && row.cite.url === undefined && row.cite.note === undefined) {
      problems.push(`${id}: the row of ${row.from} is "verified" but says neither where nor how.`);
    }
  });
  if (reviewBy === undefined && knownThrough === undefined) {
    problems.push(`${id} has neither reviewBy nor knownThrough.`);
  }
  return problems;
}

/** Says what is wrong with a rule of the registry: no source of its own, or a figure that has something wrong. */
export function ruleProblems(rule: Rule): string[] {
  const uncited = rule.cites.length === 0 || rule.cites.some(({ source }) => source.trim() === "");
  return [
    ...(uncited ? [`${rule.id} names no source.`] : []),
    ...rule
      .figures(federalDefault)
      .flatMap((figure) => figureProblems(figure).map((text) => `${rule.id}: ${text}`)),
  ];
}

/** The dated figures among a package's exports. */
export function figuresAmong(exported: Readonly<Record<string, unknown>>): DatedFigure[] {
  return Object.values(exported).filter(isDatedFigure);
}

function isDatedFigure(value: unknown): value is DatedFigure {
  return typeof value === "object" && value !== null && "rows" in value && "unit" in value && "at" in value;
}
