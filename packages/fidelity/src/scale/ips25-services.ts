import { ofForm2008 } from "../citations.ts";
import { atLeast, atMost, counted, judged } from "./anchors.ts";
import type { FidelitySource } from "./data-source.ts";
import type { EvidenceClass } from "./evidence-class.ts";
import type { FidelityItemKey } from "./item-key.ts";
import type { Anchors, ScaleItem } from "./scale.ts";

const charts: readonly FidelitySource[] = ["documents", "interviews", "observation", "service-plan"];
const talks: readonly FidelitySource[] = ["documents", "interviews", "observation"];

const service = (
  number: number,
  key: FidelityItemKey,
  evidence: EvidenceClass,
  anchors: Anchors,
  sources: readonly FidelitySource[] = charts,
): ScaleItem => ({
  number,
  code: `SV${number - 11}`,
  key,
  section: "services",
  sources,
  evidence,
  anchors,
  cite: ofForm2008(number, "unverified"),
});

/** Items 12 to 25 of the 25. */
export const ips25Services: readonly ScaleItem[] = [
  service(12, "work-incentives", "countable-part", judged),
  service(
    13,
    "disclosure",
    "countable-part",
    counted(
      [
        "disclosure.not-a-condition",
        "disclosure.pros-and-cons",
        "disclosure.what-to-say",
        "disclosure.more-than-once",
      ],
      [1, 2, 3, 4, 5],
    ),
    talks,
  ),
  service(14, "work-based-assessment", "countable-part", judged),
  service(15, "rapid-search", "computable", atMost("days", [30, 60, 150, 270])),
  service(16, "individualized-search", "countable-part", atLeast("percent", [90, 75, 50, 25])),
  service(17, "employer-contact-frequency", "computable", atLeast("contacts-a-week", [6, 5, 4, 2]), [
    "documents",
    "interviews",
  ]),
  service(18, "employer-contact-quality", "reviewer-only", judged, talks),
  service(19, "job-type-diversity", "computable", atLeast("percent", [85, 70, 60, 50])),
  service(20, "employer-diversity", "computable", atLeast("percent", [85, 70, 60, 50])),
  service(21, "competitive-jobs", "computable", atLeast("percent", [95, 85, 75, 65])),
  service(22, "individualized-supports", "countable-part", judged),
  service(23, "time-unlimited-supports", "countable-part", judged),
  service(24, "community-based", "computable", atLeast("percent", [65, 50, 40, 30]), talks),
  service(
    25,
    "assertive-engagement",
    "countable-part",
    counted(
      [
        "assertive-engagement.not-ended-for-absence",
        "assertive-engagement.attempts-written-down",
        "assertive-engagement.team-members-reach-out",
        "assertive-engagement.community-visits",
        "assertive-engagement.joint-visits",
        "assertive-engagement.family-contact",
      ],
      [1, 1, 1, 2, 3, 4, 5],
    ),
    ["information-system", "documents", "interviews", "observation"],
  ),
];
