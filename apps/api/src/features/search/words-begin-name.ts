import { sql, type SQL } from "drizzle-orm";
import { foldedName, foldName } from "./fold-name.ts";
import { escapeLike } from "./like-pattern.ts";

/** The text of a client that is searched. */
const searched = (table: string): SQL =>
  sql.raw(
    `${table}.first_name || ' ' || ${table}.last_name || ' ' || coalesce(${table}.preferred_name, '') || ' ' || ${table}.number`,
  );

/**
 * The condition that every word begins a part of the person's name, preferred name or number, whatever
 * accents either of them has. The rows it is asked of are those of the reader's programs or offices, found
 * by their own index.
 *
 * @param table the alias of the client's row in the statement; a constant of ours.
 */
export const wordsBeginName = (words: readonly string[], table: string): SQL =>
  words.length === 0
    ? sql`true`
    : sql.join(
        words.map(
          (word) =>
            sql`' ' || ${foldedName(searched(table))} like ${`% ${escapeLike(foldName(word).trim())}%`}`,
        ),
        sql` and `,
      );
