import type { StateThresholds } from "@ips/contract";
import { agency, referenceTable } from "@ips/db";
import { thresholdsInForce, type PlainDate, type ReferenceTable } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";

type Row = { state: string; table: ReferenceTable };

/** The thresholds of the acting agency's state that its loaded table has in force on a day; null where there are none. */
export const thresholdsOfState = (today: PlainDate): Question<StateThresholds | null> =>
  questionOf(
    sql<Row>`
      select mine.state, jsonb_build_object('kind', loaded.kind, 'title', loaded.title, 'source', loaded.source, 'knownThrough', loaded.known_through,
        'rows', (select coalesce(jsonb_agg(entry), '[]') from jsonb_array_elements(loaded.rows) entry where entry->>'key' = mine.state)) as "table"
      from ${agency} mine join ${referenceTable} loaded on loaded.agency_id = mine.id
      where mine.id = ${myAgency} and loaded.kind = 'state-threshold' and loaded.replaced_at is null`,
    ([found]) => {
      if (found === undefined) return null;
      const { state, table } = found;
      const rows = thresholdsInForce(table, state, today).flatMap(
        ({ row: { item, amount, unit, from, until }, cite }) =>
          amount === null || unit === null
            ? []
            : [{ name: item, amount, unit, from, until, source: cite.source }],
      );
      const { title, source, knownThrough } = table;
      return rows.length === 0 ? null : { state, table: { title, source, knownThrough }, rows };
    },
  );
