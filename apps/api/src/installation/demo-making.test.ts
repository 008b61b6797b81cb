import { expect, test } from "vitest";
import { followDemo } from "./demo-making.ts";

test("the console hears of each tenth once, with what is made and the seconds; the page of every percent", () => {
  const said: string[] = [];
  let milliseconds = 1000;
  const making = followDemo(
    (line) => said.push(line),
    () => milliseconds,
  );
  expect(making.now()).toEqual({ percent: 0, what: "agencies and their staff", seconds: 0 });
  making.report({ percent: 0, what: "agencies" });
  milliseconds = 3900;
  for (const percent of [11, 12, 19]) making.report({ percent, what: "people" });
  expect(making.now()).toEqual({ percent: 19, what: "a year of work with each person", seconds: 2 });
  making.report({ percent: 100, what: "people" });
  expect(said).toEqual([
    "Building the demo …  0 %  agencies and their staff, 0 s",
    "Building the demo … 11 %  a year of work with each person, 2 s",
    "The demo is built, in 2 seconds.",
  ]);
});
