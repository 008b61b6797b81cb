import fc from "fast-check";
import { expect, test } from "vitest";
import { ImportKeys } from "./import-key.ts";

const rows = fc.array(
  fc.tuple(
    fc.constantFrom("2026-01-01", "2026-01-02"),
    fc.constantFrom("H-1", "H-2"),
    fc.integer({ min: 1, max: 3 }),
  ),
  { maxLength: 60 },
);
const keysOf = (list: readonly (readonly (string | number)[])[]) => {
  const keys = new ImportKeys("contact");
  return list.map((row) => keys.next(row));
};

test("equal rows get names of their own: two equal visits are two visits", () => {
  fc.assert(
    fc.property(rows, (list) => {
      expect(new Set(keysOf(list)).size).toBe(list.length);
    }),
  );
});

test("the same rows in another order get the same names, so that a file sorted anew brings nothing twice", () => {
  fc.assert(
    fc.property(rows, (list) => {
      expect(keysOf(list.toReversed()).toSorted()).toEqual(keysOf(list).toSorted());
    }),
  );
});

test("a longer file keeps the names of the rows it had", () => {
  fc.assert(
    fc.property(rows, rows, (list, more) => {
      expect(keysOf([...list, ...more]).slice(0, list.length)).toEqual(keysOf(list));
    }),
  );
});

test("where one column ends and the next begins matters", () => {
  expect(
    new Set(
      keysOf([
        ["ab", "c"],
        ["a", "bc"],
        ["ab", null as never],
      ]),
    ).size,
  ).toBe(3);
});
