import type { CitationConfidence } from "@ips/domain";
import { bandOf1997, ofScale1997, scale1997 } from "../citations.ts";
import { atLeast, atMost, judged } from "./anchors.ts";
import type { FidelitySource } from "./data-source.ts";
import type { EvidenceClass } from "./evidence-class.ts";
import type { FidelityItemKey } from "./item-key.ts";
import type { Anchors, FidelityScale, ScaleItem } from "./scale.ts";
import type { FidelitySection } from "./section.ts";

const logs: readonly FidelitySource[] = ["vocational-logs", "information-system", "documents", "interviews"];
const talks: readonly FidelitySource[] = ["documents", "interviews"];

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
  items: [
    item(1, "caseload-size", "single-source", atMost("clients-per-fte", [25, 40, 60, 80]), {
      sources: logs,
      evidence: "computable",
    }),
    item(2, "employment-staff", "single-source", judged, {
      sources: ["information-system", "documents", "interviews"],
    }),
    item(3, "vocational-generalists", "single-source", judged, { sources: logs }),
    item(4, "treatment-integration", "unverified"),
    item(5, "vocational-unit", "unverified"),
    item(6, "zero-exclusion", "unverified"),
    item(7, "work-based-assessment", "single-source"),
    item(8, "rapid-search", "single-source"),
    item(9, "individualized-search", "unverified"),
    item(10, "job-diversity", "unverified"),
    item(11, "job-permanence", "unverified"),
    item(12, "jobs-as-transitions", "unverified"),
    item(13, "follow-along-supports", "unverified"),
    item(14, "community-based", "unverified", atLeast("percent", [70, 60, 40, 11]), {
      evidence: "computable",
    }),
    item(15, "assertive-outreach", "unverified"),
  ],
  bands: [
    { band: "good", atLeast: 66, cite: bandOf1997 },
    { band: "fair", atLeast: 56, cite: bandOf1997 },
    { band: "not-supported-employment", atLeast: 0, cite: bandOf1997 },
  ],
  cite: scale1997,
};
