import { conflict, notFound } from "../../errors/app-error.ts";

/**
 * Decides what a write means whose key was already taken: the row that stands there is this same write, sent again (all
 * is well), or another one (conflict). A row that the actor may not see is not found.
 *
 * @param existing what stands under the key, as far as the actor may see it.
 * @param same compares it with what was to be written.
 */
export function sameWrite<Row>(existing: Row | undefined, same: (row: Row) => boolean): void {
  if (existing === undefined) throw notFound();
  if (!same(existing)) throw conflict("already-there");
}
