import type { PlainDate } from "../date/plain-date.ts";
import type { DatedFigure, FigureRow, FigureUnit } from "./dated-figure.ts";

/** What {@link effectiveDated} is given. */
export type DatedFigureDefinition = {
  id: string;
  unit: FigureUnit;
  rows: readonly FigureRow[];
  reviewBy?: PlainDate;
  knownThrough?: PlainDate;
};

/**
 * A figure by date from its rows, which are in order of their first day.
 * @example
 * ```ts
 * const limit = effectiveDated({
 *   id: "example.limit",
 *   unit: "days",
 *   rows: [{ from: "2016-09-19", value: 60, cite: { source: "34 CFR 361.41(b)(1)", confidence: "verified" } }],
 * });
 * const found = limit.at("2026-01-15");
 * found.ok && found.value.use.value; // => 60
 * limit.at("2016-09-18").ok; // => false
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function effectiveDated(definition: DatedFigureDefinition): DatedFigure {
  return {
    ...definition,
    at(date) {
      const row = definition.rows.findLast((candidate) => candidate.from <= date);
      if (!row || (definition.knownThrough !== undefined && date > definition.knownThrough)) {
        return {
          ok: false,
          code: "figure-not-known",
          facts: [{ key: "date", value: { kind: "date", value: date } }],
          because: definition.rows.slice(-1).map((last) => last.cite),
        };
      }
      const use = { id: definition.id, from: row.from, value: row.value, unit: definition.unit };
      return { ok: true, value: { use, cite: row.cite }, because: [row.cite] };
    },
  };
}
