import fc from "fast-check";

/** A yes, a no, or nobody has said. */
export const known = fc.constantFrom(true, false, null);

/** What is known about some points of a list; points that are left out count as not said. */
export function answersTo<Key extends string>(
  keys: readonly Key[],
): fc.Arbitrary<Partial<Record<Key, boolean | null>>> {
  const entries = fc.oneof(
    // Lists are long: mostly answered yes, so that a single no or silence decides.
    { weight: 2, arbitrary: fc.constant(keys.map((key) => [key, true] as const)) },
    fc
      .tuple(fc.nat({ max: keys.length - 1 }), fc.constantFrom(false, null))
      .map(([open, answer]) => keys.map((key, index) => [key, index === open ? answer : true] as const)),
    fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), known))),
    fc.constant([]),
  );
  return entries.map((given) => Object.fromEntries(given) as Partial<Record<Key, boolean | null>>);
}

/** A scope: each of the names on or off. */
export function scopeOf<Key extends string>(keys: readonly Key[]): fc.Arbitrary<Record<Key, boolean>> {
  return fc
    .tuple(...keys.map(() => fc.boolean()))
    .map(
      (values) => Object.fromEntries(keys.map((key, index) => [key, values[index]])) as Record<Key, boolean>,
    );
}

/** Identifiers that repeat now and then, as rows do that are listed twice. */
export const someId = fc.integer({ min: 0, max: 9 }).map((number) => `id-${number}`);

/** Text as people leave it: a name, blanks, nothing, and whatever a keyboard gives. */
export const someText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("Donna Rivera", "", "  ", "…", "ñandú") },
  fc.string({ maxLength: 12 }),
);
