import type { Manifest } from "./repository.ts";

/** A manifest as text, for the examples in tests. */
export function manifestOf(name: string, more: Omit<Manifest, "name"> = {}): string {
  return JSON.stringify({ name, private: true, ...more });
}
