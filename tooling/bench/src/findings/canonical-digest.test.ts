import { expect, test } from "vitest";
import { canonicalJson, digestOf } from "./canonical-digest.ts";

test("the order of keys says nothing, the order of a list does", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
  expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
});

test("the order in which people were judged does not change the digest, another answer does", () => {
  const digest = digestOf(
    new Map([
      ["a", 1],
      ["b", 2],
    ]),
  );
  expect(
    digestOf(
      new Map([
        ["b", 2],
        ["a", 1],
      ]),
    ),
  ).toBe(digest);
  expect(
    digestOf(
      new Map([
        ["a", 1],
        ["b", 3],
      ]),
    ),
  ).not.toBe(digest);
});
