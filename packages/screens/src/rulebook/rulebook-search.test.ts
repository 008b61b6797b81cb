import { expect, test } from "vitest";
import { rulebookSearch } from "./rulebook-search.ts";

test("keeps what an address may say and drops the rest", () => {
  const said = { text: "IPE", family: "vr-plan", language: "es", asOf: "2026-11-22" };
  expect(rulebookSearch({ ...said, more: 1 })).toEqual(said);
  expect(rulebookSearch({ text: {}, family: "<b>", language: "fr", asOf: "yesterday" })).toEqual({});
});

test("reads a part of a citation that looks like a number", () => {
  expect(rulebookSearch({ text: 361.45 })).toEqual({ text: "361.45" });
});
