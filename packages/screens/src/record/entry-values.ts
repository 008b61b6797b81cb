/** What a form holds while it is written: what its controls show, as text, ticks and lists. */
export type EntryValues = Readonly<Record<string, string | boolean | readonly string[]>>;

/** The keys of `V` whose value is a `T`. */
export type KeysOf<V, T> = { [K in keyof V]: V[K] extends T ? K : never }[keyof V] & string;

/**
 * A kept draft, if it still fits the form: the same fields with the same kind of value.
 *
 * @example
 * fittingDraft({ note: "" }, { note: "met at the library" }); // => { note: "met at the library" }
 * fittingDraft({ note: "" }, { minutes: 30 }); // => null
 */
export function fittingDraft<V extends EntryValues>(initial: V, draft: unknown): V | null {
  if (typeof draft !== "object" || draft === null) return null;
  const given = new Map<string, unknown>(Object.entries(draft));
  const fits = Object.entries(initial).every(([key, value]) => kindOf(given.get(key)) === kindOf(value));
  // Every field of the form is there with its own kind of value; what the form does not know is left out.
  return fits ? (Object.fromEntries(Object.keys(initial).map((key) => [key, given.get(key)])) as V) : null;
}

function kindOf(value: unknown): string {
  if (!Array.isArray(value)) return typeof value;
  return value.every((each) => typeof each === "string") ? "list" : "unknown";
}

/** Whether two values of a form say the same. */
export const sameValues = (a: EntryValues, b: EntryValues): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
