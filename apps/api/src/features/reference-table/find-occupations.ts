import { occupationsShown, type findOccupationsInput, type findOccupationsOutput } from "@ips/contract";
import { referenceTable } from "@ips/db";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { askTogether, questionOf } from "../../query/ask-together.ts";
import { myAgency, onToday } from "../client/acting.ts";
import { wordsOf } from "../search/words-of.ts";

type Row = { code: string; title: string; from: string };

/**
 * Occupations of the agency's loaded table by words of their title, each of which begins a word there, or by how the code begins. What
 * is not in force today is left out. Without a table nothing is found.
 */
export async function findOccupations(
  { run }: ActorContext,
  { text }: z.output<typeof findOccupationsInput>,
): Promise<z.infer<typeof findOccupationsOutput>> {
  const words = sql.param(wordsOf(text.replaceAll(/[^\p{L}\p{N}]+/gu, " ")));
  const code = sql.param(text.replaceAll(/[^\d-]/gu, ""));
  const found = sql<Row>`
    select distinct on (entry->>'key') entry->>'key' as code, entry->>'title' as title, entry->>'from' as "from"
    from ${referenceTable} loaded cross join lateral jsonb_array_elements(loaded.rows) entry
    where loaded.agency_id = ${myAgency} and loaded.kind = 'soc-title' and loaded.replaced_at is null
      and (loaded.known_through is null or loaded.known_through >= ${onToday})
      and (entry->>'from')::date <= ${onToday}
      and (entry->>'until' is null or (entry->>'until')::date >= ${onToday})
      and (starts_with(entry->>'key', nullif(${code}::text, ''))
        or not exists (
          select from unnest(${words}::text[]) word
          where not exists (
            select from regexp_split_to_table(lower(entry->>'title'), '[^[:alnum:]]+') part where starts_with(part, lower(word)))))
    order by entry->>'key', entry->>'from' desc
    limit ${occupationsShown + 1}`;
  const { rows } = await run((tx) => askTogether(tx, { rows: questionOf(found, (all) => [...all]) }));
  return { rows: rows.slice(0, occupationsShown), more: rows.length > occupationsShown };
}
