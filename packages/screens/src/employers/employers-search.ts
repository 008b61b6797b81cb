import { pageSearch, type PageSearch } from "../record/page-search.ts";

/** What an address says about the list of employers. */
export type EmployersSearch = PageSearch & { text?: string };

/** Reads it. By hand: a page needs no library for this. */
export function employersSearch(search: Record<string, unknown>): EmployersSearch {
  const { text } = search;
  return {
    ...pageSearch(search),
    ...(typeof text === "string" && text !== "" ? { text: text.slice(0, 100) } : {}),
  };
}
