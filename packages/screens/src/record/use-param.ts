import { useParams } from "@tanstack/react-router";

/**
 * A part of the page's address, such as the client's key; empty where the address has none.
 *
 * @example
 * const clientId = useParam("clientId");
 */
export function useParam(name: string): string {
  const params: unknown = useParams({ strict: false });
  const value: unknown =
    typeof params === "object" && params !== null ? new Map(Object.entries(params)).get(name) : undefined;
  return typeof value === "string" ? value : "";
}
