import { ofForm2008 } from "../citations.ts";
import { atLeast, atMost, judged } from "./anchors.ts";
import type { ScaleItem } from "./scale.ts";

/** Items 1 to 3 of the 25. */
export const ips25Staffing: readonly ScaleItem[] = [
  {
    number: 1,
    code: "ST1",
    key: "caseload-size",
    section: "staffing",
    sources: ["information-system", "documents", "interviews"],
    evidence: "computable",
    anchors: atMost("clients-per-fte", [20, 25, 30, 40]),
    cite: ofForm2008(1, "verified"),
  },
  {
    number: 2,
    code: "ST2",
    key: "employment-staff",
    section: "staffing",
    sources: ["information-system", "documents", "interviews"],
    evidence: "computable",
    anchors: atLeast("percent", [96, 90, 75, 60]),
    cite: ofForm2008(2, "verified"),
  },
  {
    number: 3,
    code: "ST3",
    key: "vocational-generalists",
    section: "staffing",
    sources: ["information-system", "documents", "interviews", "observation"],
    evidence: "countable-part",
    anchors: judged,
    cite: ofForm2008(3, "verified"),
  },
];
