import { vrAfterIpe } from "./families/after-ipe.ts";
import { atWork } from "./families/at-work.ts";
import { consent } from "./families/consent.ts";
import { employment } from "./families/employment.ts";
import { ipsPractice } from "./families/ips-practice.ts";
import { newYork } from "./families/new-york.ts";
import { outcomes } from "./families/outcomes.ts";
import { recordKeeping } from "./families/record.ts";
import { vrClocksOfTheProcess } from "./families/vr-clocks.ts";
import { vrClosure } from "./families/vr-closure.ts";
import { vrEligibility } from "./families/vr-eligibility.ts";
import { vrPlan } from "./families/vr-plan.ts";
import type { RulebookEntry } from "./rulebook-entry.ts";

/**
 * Every rule of this package as data that a person can read about: what it is called, where it comes from, which dated figures it reads, what
 * it needs and what it can answer. The words are the reader's own affair; nothing here is needed to run a rule.
 * @example
 * ```ts
 * rulebook.find(({ id }) => id === "vr.ipe")?.figures(federalDefault).map(({ id }) => id); // => ["vr.ipe.days"]
 * rulebook.find(({ id }) => id === "ips.zero-exclusion")?.exports; // => ["mayEndServices"]
 * ```
 */
export const rulebook: readonly RulebookEntry[] = [
  ...vrEligibility,
  ...vrPlan,
  ...vrClocksOfTheProcess,
  ...vrAfterIpe,
  ...vrClosure,
  ...employment,
  ...ipsPractice,
  ...atWork,
  ...outcomes,
  ...consent,
  ...recordKeeping,
  ...newYork,
];
