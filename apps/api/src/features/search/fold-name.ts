import { sql, type SQL } from "drizzle-orm";

/** Letters that no accent can be taken from, and the ones people type instead. */
const unlike = { from: "øłđıðþ'’-", to: "oldidt   " };

/**
 * A name as it is searched: small letters, no accents, parts of a double name apart. Who types "gutierrez"
 * finds Gutiérrez, and "ludenscheidt" finds Müller-Lüdenscheidt.
 *
 * @example
 * foldName("Müller-Lüdenscheidt"); // => "muller ludenscheidt"
 */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/[øłđıðþ'’-]/gu, (letter) => unlike.to[unlike.from.indexOf(letter)] ?? letter);

/** The same in the database, of an expression that holds text. */
export const foldedName = (name: SQL): SQL =>
  sql`translate(regexp_replace(normalize(lower(${name}), NFD), ${"[\u0300-\u036f]"}, '', 'g'), ${unlike.from}, ${unlike.to})`;
