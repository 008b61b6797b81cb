import { useSearch } from "@tanstack/react-router";

/**
 * What the page's address says after its question mark, read by the page's own reader.
 *
 * @example
 * const { scope } = useAddress(scopeSearch);
 */
export function useAddress<T>(read: (search: Record<string, unknown>) => T): T {
  const search: unknown = useSearch({ strict: false });
  return read(
    typeof search === "object" && search !== null ? Object.fromEntries(Object.entries(search)) : {},
  );
}
