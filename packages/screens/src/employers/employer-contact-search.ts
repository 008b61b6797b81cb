import { isKey } from "../record/is-key.ts";
import { clientSearch, type ClientSearch } from "../record/client-search.ts";

/** Whom and which business an address is about. */
export type EmployerContactSearch = ClientSearch & { employer?: string };

/** Reads it. By hand: a page needs no library for this. */
export function employerContactSearch(search: Record<string, unknown>): EmployerContactSearch {
  const { employer } = search;
  return {
    ...clientSearch(search),
    ...(typeof employer === "string" && isKey(employer) ? { employer } : {}),
  };
}
