import { expect, it } from "vitest";
import { walk, type Stop } from "./walk.ts";

const stops: Stop[] = [
  { id: "entry", track: 0, day: "2026-05-05" },
  { id: "applied", track: 1, day: "2026-06-22" },
  { id: "job", track: 0, day: "2026-10-05" },
  { id: "ipe", track: 1, day: "2026-11-17" },
];

it.each([
  ["ArrowRight", "entry", "applied"],
  ["ArrowLeft", "job", "applied"],
  ["ArrowLeft", "entry", undefined],
  ["ArrowRight", "ipe", undefined],
  ["ArrowDown", "job", "ipe"],
  ["ArrowUp", "applied", "entry"],
  ["ArrowDown", "ipe", undefined],
  ["Home", "ipe", "entry"],
  ["End", "entry", "ipe"],
  ["x", "entry", undefined],
  ["ArrowRight", "unknown", undefined],
])("%s from %s goes to %s", (key, from, to) => {
  expect(walk(key, stops, from)).toBe(to);
});
