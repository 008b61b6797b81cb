import { sql, type SQL } from "drizzle-orm";
import { escapeLike } from "./like-pattern.ts";

/** The text of a client that is searched, as the trigram index holds it. */
const searched = (table: string): SQL =>
  sql.raw(
    `lower(${table}.first_name || ' ' || ${table}.last_name || ' ' || coalesce(${table}.preferred_name, '') || ' ' || ${table}.number)`,
  );

/**
 * The condition that every word begins a part of the person's name, preferred name or number. The first half can use the
 * index; the second keeps only beginnings.
 *
 * @param table the alias of the client's row in the statement; a constant of ours.
 */
export const wordsBeginName = (words: readonly string[], table: string): SQL =>
  words.length === 0
    ? sql`true`
    : sql.join(
        words.flatMap((word) => [
          sql`${searched(table)} like ${`%${escapeLike(word)}%`}`,
          sql`' ' || ${searched(table)} like ${`% ${escapeLike(word)}%`}`,
        ]),
        sql` and `,
      );
