import { createHash } from "node:crypto";
import type { Tx } from "@ips/db";
import { sql, type SQL } from "drizzle-orm";

const fetched = 5000;

/**
 * The rows that earlier imports of a sheet without a key of its own brought: their import keys, and a digest of the
 * note of each.
 *
 * They are read once, at the beginning, a piece at a time. Asking for each batch instead is slow in a way that
 * grows with the table: in the transaction that writes a sheet the planner has no statistics of what it has
 * written so far, and goes through all of it for every question.
 */
export class KnownRows {
  readonly #notes = new Map<string, number>();

  /**
   * Reads them.
   *
   * @param rows a statement that gives `key` and `note` of every imported row of the agency.
   */
  static async read(tx: Tx, rows: SQL): Promise<KnownRows> {
    const known = new KnownRows();
    await tx.execute(
      sql`declare known_rows no scroll cursor for select k.key, left(md5(k.note), 12) as note from (${rows}) k`,
    );
    for (;;) {
      const batch = await tx.execute<{ key: string; note: string | null }>(
        sql`fetch ${sql.raw(String(fetched))} from known_rows`,
      );
      for (const { key, note } of batch.rows)
        known.#notes.set(key, note === null ? 0 : Number.parseInt(note, 16));
      if (batch.rows.length < fetched) break;
    }
    await tx.execute(sql`close known_rows`);
    return known;
  }

  has(key: string): boolean {
    return this.#notes.has(key);
  }

  /** Whether the known row has this very note. */
  hasNote(key: string, note: string): boolean {
    const digest = createHash("md5").update(note).digest("hex").slice(0, 12);
    return this.#notes.get(key) === Number.parseInt(digest, 16);
  }
}
