import type { Citation } from "../citation/citation.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { rowInForce } from "./row-in-force.ts";
import type { ReferenceTable } from "./reference-table.ts";

/** The minimum wage that a job is judged by, in cents an hour, and where it is from; no cents: nobody has said, and no table does. */
export type MinimumWage =
  | { basis: "typed"; cents: number }
  | { basis: "table"; cents: number; from: PlainDate; cite: Citation }
  | { basis: "none"; cents: null };

/**
 * The minimum wage that applied where a job is on its first day: what somebody typed, or else the row of the loaded table. It is asked
 * of the first day because the wage is the one that the job began with.
 * @example
 * ```ts
 * const job = { startedOn: "2026-06-01", workPlace: "XX", typedCents: null };
 * const table = {
 *   kind: "minimum-wage", title: "Minimum wages", source: "State labor department", knownThrough: null,
 *   rows: [{ key: "XX", item: null, from: "2026-01-01", until: null, amount: 1500, unit: "cents-an-hour", title: null, source: null }],
 * } as const;
 * minimumWageOf(job, table).cents; // => 1500
 * minimumWageOf(job, null).basis; // => "none"
 * minimumWageOf({ ...job, typedCents: 1650 }, table).basis; // => "typed"
 * minimumWageOf({ ...job, workPlace: null }, table).basis; // => "none"
 * ```
 */
export function minimumWageOf(
  job: { startedOn: PlainDate; workPlace: string | null; typedCents: number | null },
  table: ReferenceTable | null,
): MinimumWage {
  if (job.typedCents !== null) return { basis: "typed", cents: job.typedCents };
  if (table === null || job.workPlace === null) return { basis: "none", cents: null };
  const row = rowInForce(table, { key: job.workPlace }, job.startedOn);
  if (!row.ok || row.value.amount === null || row.value.unit !== "cents-an-hour")
    return { basis: "none", cents: null };
  const [cite] = row.because;
  return cite === undefined
    ? { basis: "none", cents: null }
    : { basis: "table", cents: row.value.amount, from: row.value.from, cite };
}
