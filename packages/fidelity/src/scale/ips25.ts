import { bandOf2008, form2008 } from "../citations.ts";
import { ips25Organization } from "./ips25-organization.ts";
import { ips25Services } from "./ips25-services.ts";
import { ips25Staffing } from "./ips25-staffing.ts";
import type { FidelityScale } from "./scale.ts";

/**
 * The 25 items of 2008: three on staffing, eight on organization, fourteen on services; 125 at most.
 * @example
 * ```ts
 * ips25.items.length; // => 25
 * ips25.items.find(({ number }) => number === 17)?.key; // => "employer-contact-frequency"
 * ips25.bands.map(({ band, atLeast }) => [band, atLeast]); // => [["exemplary", 115], ["good", 100], ["fair", 74], ["not-supported-employment", 0]]
 * ```
 */
export const ips25: FidelityScale = {
  id: "ips25",
  version: "2008",
  from: "2008-01-07",
  lowest: 1,
  highest: 5,
  missingMark: null,
  noFitScore: null,
  items: [...ips25Staffing, ...ips25Organization, ...ips25Services],
  bands: [
    { band: "exemplary", atLeast: 115, cite: bandOf2008("unverified") },
    { band: "good", atLeast: 100, cite: bandOf2008("verified") },
    { band: "fair", atLeast: 74, cite: bandOf2008("single-source") },
    { band: "not-supported-employment", atLeast: 0, cite: bandOf2008("single-source") },
  ],
  cite: form2008,
};
