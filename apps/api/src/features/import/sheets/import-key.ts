import { createHash } from "node:crypto";

/**
 * Names each row of a sheet without a key of its own: its columns, and which occurrence of equal columns it is.
 * Two equal visits on a day are two visits; the same file read again gives the same names, so nothing is
 * written twice. Values go in as they were understood, so that another date form or capitals name the same row, and
 * people by their own key, so that a corrected number or name does too.
 *
 * Counting keeps eight bytes for each different row, not the row: should two different rows ever share them,
 * one is named a second occurrence, which is still a name of its own.
 */
export class ImportKeys {
  readonly #prefix: string;
  readonly #seen = new Map<number, number>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The name of the next row with these columns. */
  next(columns: readonly (string | number | boolean | null)[]): string {
    const digest = createHash("sha256").update(JSON.stringify(columns)).digest();
    const short = digest.readUIntBE(0, 6);
    const occurrence = (this.#seen.get(short) ?? 0) + 1;
    this.#seen.set(short, occurrence);
    return `${this.#prefix}:${digest.toString("base64url", 0, 18)}:${occurrence}`;
  }
}

/** The name of a row whose columns make it unique. */
export function importKey(prefix: string, columns: readonly (string | number | boolean | null)[]): string {
  return new ImportKeys(prefix).next(columns);
}
