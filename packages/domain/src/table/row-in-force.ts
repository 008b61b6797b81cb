import type { Citation } from "../citation/citation.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { ReferenceRow } from "./reference-row.ts";
import type { ReferenceTable } from "./reference-table.ts";

/**
 * The row of a loaded table that was in force for a place (or an occupation) on a day. Before its first row, in a gap, after a row's last
 * day and after the table's own last day the answer is `figure-not-known`: nothing is guessed from a neighbour.
 * @example
 * ```ts
 * const table = {
 *   kind: "minimum-wage", title: "Minimum wages", source: "State labor department", knownThrough: "2026-12-31",
 *   rows: [{ key: "XX", item: null, from: "2026-01-01", until: null, amount: 1500, unit: "cents-an-hour", title: null, source: null }],
 * } as const;
 * const found = rowInForce(table, { key: "XX" }, "2026-06-01");
 * found.ok && found.value.amount; // => 1500
 * rowInForce(table, { key: "XX" }, "2027-01-01").ok; // => false
 * rowInForce(table, { key: "YY" }, "2026-06-01").ok; // => false
 * ```
 */
export function rowInForce(
  table: ReferenceTable,
  about: { key: string; item?: string | null },
  on: PlainDate,
): Verdict<ReferenceRow, "figure-not-known"> {
  const row = table.rows
    .filter(({ key, item, from }) => key === about.key && item === (about.item ?? null) && from <= on)
    .reduce<ReferenceRow | null>((latest, each) => (latest && latest.from > each.from ? latest : each), null);
  const past = (last: PlainDate | null) => last !== null && on > last;
  if (row === null || past(row.until) || past(table.knownThrough)) {
    return {
      ok: false,
      code: "figure-not-known",
      facts: [{ key: "date", value: { kind: "date", value: on } }],
      because: [loaded(table.source, table.title)],
    };
  }
  return { ok: true, value: row, because: [loaded(row.source ?? table.source, table.title)] };
}

/** A loaded figure is the agency's to answer for: nobody of ours has checked it. */
const loaded = (source: string, title: string): Citation => ({
  source,
  confidence: "unverified",
  note: `From the table “${title}”, which the agency loaded.`,
});
