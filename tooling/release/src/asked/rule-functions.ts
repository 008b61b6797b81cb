import * as crosswalk from "@ips/crosswalk";
import * as domain from "@ips/domain";
import * as fidelity from "@ips/fidelity";
import type { Dates } from "../inputs/dates.ts";
import type { Asked, Rules } from "./asked.ts";
import { crosswalkAsked } from "./crosswalk.ts";
import { datesAsked } from "./dates.ts";
import { fidelityAsked } from "./fidelity.ts";
import { ipsAsked } from "./ips.ts";
import { jobsAsked } from "./jobs.ts";
import { recordAsked } from "./record.ts";
import { releaseAsked } from "./release.ts";
import { vrAsked } from "./vr.ts";

/** The packages whose version is a promise about answers. */
export const rulePackages = ["@ips/domain", "@ips/crosswalk", "@ips/fidelity"] as const;

/** One of {@link rulePackages}. */
export type RulePackage = (typeof rulePackages)[number];

/** The rules as they stand in the checkout. */
export const rulesOfNow: Rules = { domain, crosswalk, fidelity };

/** What a package exports, in one version of the rules. */
export function exportsOf(name: RulePackage, rules: Rules): Readonly<Record<string, unknown>> {
  switch (name) {
    case "@ips/domain":
      return rules.domain;
    case "@ips/crosswalk":
      return rules.crosswalk;
    case "@ips/fidelity":
      return rules.fidelity;
  }
}

/** Every exported function of the rule packages, as it is asked. */
export function ruleFunctions(dates: Dates): Record<RulePackage, Record<string, Asked>> {
  return {
    "@ips/domain": {
      ...datesAsked(dates),
      ...recordAsked(dates),
      ...vrAsked(dates),
      ...ipsAsked(dates),
      ...jobsAsked(dates),
      ...releaseAsked(dates),
    },
    "@ips/crosswalk": crosswalkAsked(dates),
    "@ips/fidelity": fidelityAsked(dates),
  };
}

/** The names of the functions that a package exports, in order. */
export function exportedFunctions(name: RulePackage): string[] {
  const exported = exportsOf(name, rulesOfNow);
  return Object.keys(exported)
    .filter((key) => typeof exported[key] === "function")
    .toSorted();
}
