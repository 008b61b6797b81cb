import { isKey } from "./is-key.ts";

/** The part of an address that names a person by their key. */
export type ClientSearch = { client?: string };

/** Reads whom an address is about. Read by hand: a page needs no library for this. */
export function clientSearch(search: Record<string, unknown>): ClientSearch {
  const { client } = search;
  return typeof client === "string" && isKey(client) ? { client } : {};
}
