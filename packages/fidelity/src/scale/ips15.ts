import type { CitationConfidence } from "@ips/domain";
import { bandOf1997, ofScale1997, scale1997 } from "../citations.ts";
import { atLeast, atMost, judged, nearest } from "./anchors.ts";
import type { FidelitySource } from "./data-source.ts";
import type { EvidenceClass } from "./evidence-class.ts";
import type { FidelityItemKey } from "./item-key.ts";
import type { Anchors, FidelityScale, ScaleItem } from "./scale.ts";
import type { FidelitySection } from "./section.ts";

const logs: readonly FidelitySource[] = ["vocational-logs", "information-system", "documents", "interviews"];
const talks: readonly FidelitySource[] = ["documents", "interviews"];

/** Records and answers narrow it; a reviewer decides. */
const seen = { evidence: "countable-part" } as const;
/** All or most, about three quarters, half, a quarter, hardly any. */
const quarters = [100, 75, 50, 25, 0] as const;

const prefixOf: Readonly<Record<FidelitySection, string>> = {
  staffing: "ST",
  organization: "O",
  services: "S",
};

const sectionOf = (number: number): FidelitySection => {
  if (number <= 3) return "staffing";
  return number <= 6 ? "organization" : "services";
};

const firstOf: Readonly<Record<FidelitySection, number>> = { staffing: 1, organization: 4, services: 7 };

const item = (
  number: number,
  key: FidelityItemKey,
  confidence: CitationConfidence,
  anchors: Anchors = judged,
  {
    sources = talks,
    evidence = "reviewer-only",
  }: { sources?: readonly FidelitySource[]; evidence?: EvidenceClass } = {},
): ScaleItem => {
  const section = sectionOf(number);
  return {
    number,
    code: `${prefixOf[section]}${number - firstOf[section] + 1}`,
    key,
    section,
    sources,
    evidence,
    anchors,
    cite: ofScale1997(number, confidence),
  };
};

/**
 * The 15 items of 1997: other caseload anchors than the 25, a 1 for "does not fit", and a mark of 9 for "not enough data", which is no score.
 * Items 2 and 9 to 12 print "about 25 %" and the like: a figure goes to the nearest of them.
 * @example
 * ```ts
 * ips15.items[0]?.anchors; // => { kind: "at-most", unit: "clients-per-fte", steps: [{ score: 5, limit: 25 }, { score: 4, limit: 40 }, { score: 3, limit: 60 }, { score: 2, limit: 80 }] }
 * ips15.missingMark; // => 9
 * ```
 */
export const ips15: FidelityScale = {
  id: "ips15",
  version: "1997",
  from: "1997-01-01",
  lowest: 1,
  highest: 5,
  missingMark: 9,
  noFitScore: 1,
  items: [
    item(1, "caseload-size", "single-source", atMost("clients-per-fte", [25, 40, 60, 80]), {
      sources: logs,
      evidence: "computable",
    }),
    item(2, "employment-staff", "single-source", nearest("percent", [0, 20, 40, 60, 80]), {
      sources: ["information-system", "documents", "interviews"],
      evidence: "computable",
    }),
    item(3, "vocational-generalists", "single-source", judged, { sources: logs, evidence: "countable-part" }),
    item(4, "treatment-integration", "unverified", judged, seen),
    item(5, "vocational-unit", "unverified", judged, seen),
    item(6, "zero-exclusion", "unverified", judged, seen),
    item(7, "work-based-assessment", "single-source", judged, seen),
    // Printed in months; a month is 30 days, six 182, nine 273, a year 365.
    item(8, "rapid-search", "single-source", atMost("days", [30, 182, 273, 365]), { evidence: "computable" }),
    item(9, "individualized-search", "unverified", nearest("percent", quarters), seen),
    item(10, "job-diversity", "unverified", nearest("percent", [0, 25, 50, 75, 100]), {
      evidence: "computable",
    }),
    item(11, "job-permanence", "unverified", nearest("percent", quarters), { evidence: "computable" }),
    item(12, "jobs-as-transitions", "unverified", nearest("percent", quarters), seen),
    item(13, "follow-along-supports", "unverified", judged, seen),
    item(14, "community-based", "unverified", atLeast("percent", [70, 60, 40, 11]), {
      evidence: "computable",
    }),
    item(15, "assertive-outreach", "unverified", judged, seen),
  ],
  bands: [
    { band: "good", atLeast: 66, cite: bandOf1997 },
    { band: "fair", atLeast: 56, cite: bandOf1997 },
    { band: "not-supported-employment", atLeast: 0, cite: bandOf1997 },
  ],
  cite: scale1997,
};
