import { expect, test } from "vitest";
import { loadOf } from "./latencies.ts";

test("the median and the slowest in a hundred are of the sorted times", () => {
  const times = Array.from({ length: 200 }, (_, n) => 200 - n);
  expect(loadOf(times, 4)).toEqual({ p50: 101, p99: 199, perSecond: 50 });
});
