/**
 * Where the highlight of a list goes on a key: down and up wrap around, Home and End only once something is
 * highlighted (before that they move the cursor in the text). `undefined`: the key is not ours.
 */
export function nextActive(
  key: string,
  ids: readonly string[],
  active: string | null,
): string | null | undefined {
  const at = active === null ? -1 : ids.indexOf(active);
  if (key === "ArrowDown") return ids[at + 1] ?? ids[0] ?? null;
  if (key === "ArrowUp") return at > 0 ? ids[at - 1] : (ids.at(-1) ?? null);
  if (active !== null && key === "Home") return ids[0];
  if (active !== null && key === "End") return ids.at(-1);
  return undefined;
}
