import type { RulebookSearch } from "./rulebook-search.ts";

/** What of the view goes along from one page of the rulebook to another: the language and the day. */
export function carriedSearch({ language, asOf }: RulebookSearch): string {
  const carried = new URLSearchParams({ ...(language ? { language } : {}), ...(asOf ? { asOf } : {}) });
  return carried.size === 0 ? "" : `?${carried.toString()}`;
}
