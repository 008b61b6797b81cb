/** Whose people a page shows, as its address says it; undefined leaves it to the page. */
export type ScopeSearch = { scope?: "mine" | "team" };

/** Reads the part of an address that says whose people a page shows. Read by hand: a page needs no library for this. */
export function scopeSearch(search: Record<string, unknown>): ScopeSearch {
  const { scope } = search;
  return scope === "mine" || scope === "team" ? { scope } : {};
}
