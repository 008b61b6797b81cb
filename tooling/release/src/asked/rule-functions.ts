import * as crosswalk from "@ips/crosswalk";
import * as domain from "@ips/domain";
import type { Dates } from "../inputs/dates.ts";
import type { Asked } from "./asked.ts";
import { crosswalkAsked } from "./crosswalk.ts";
import { datesAsked } from "./dates.ts";
import { ipsAsked } from "./ips.ts";
import { jobsAsked } from "./jobs.ts";
import { recordAsked } from "./record.ts";
import { releaseAsked } from "./release.ts";
import { vrAsked } from "./vr.ts";

/** The packages whose version is a promise about answers. */
export const rulePackages = ["@ips/domain", "@ips/crosswalk"] as const;

/** One of {@link rulePackages}. */
export type RulePackage = (typeof rulePackages)[number];

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
  };
}

/** The names of the functions that a package exports, in order. */
export function exportedFunctions(name: RulePackage): string[] {
  const exported: Readonly<Record<string, unknown>> = name === "@ips/domain" ? domain : crosswalk;
  return Object.keys(exported)
    .filter((key) => typeof exported[key] === "function")
    .toSorted();
}
