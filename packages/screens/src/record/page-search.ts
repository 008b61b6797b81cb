/** The part of an address that says which page of a list is shown; undefined is the first. */
export type PageSearch = { page?: number };

/** Reads the page of a list from an address. Read by hand: a page needs no library for this. */
export function pageSearch(search: Record<string, unknown>): PageSearch {
  const page = Number(search["page"]);
  return Number.isInteger(page) && page > 1 ? { page } : {};
}
