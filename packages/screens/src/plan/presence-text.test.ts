import type { PresentPerson } from "@ips/contract/live";
import { expect, test } from "vitest";
import { presenceText } from "./presence-text.ts";

const person = (name: string, doing: PresentPerson["doing"], colleague = false): PresentPerson => ({
  name,
  agencyName: "State VR",
  colleague,
  doing,
});

test.each([
  [[], ""],
  [[person("Eric Miller", "reading")], "Eric Miller (State VR) is here"],
  [[person("Ben Ortiz", "editing", true)], "Ben Ortiz is editing"],
  [
    [
      person("Eric Miller", "editing"),
      person("Ben Ortiz", "reading", true),
      person("Sue Park", "reading", true),
    ],
    "Eric Miller (State VR) is editing · Ben Ortiz and Sue Park are here",
  ],
])("says who is here %#", (people, text) => {
  expect(presenceText(people)).toBe(text);
});
