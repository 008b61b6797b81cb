import { ofForm2008 } from "../citations.ts";
import { counted, judged } from "./anchors.ts";
import type { FidelitySource } from "./data-source.ts";
import type { ScaleItem } from "./scale.ts";

const withData: readonly FidelitySource[] = ["information-system", "documents", "interviews", "observation"];
const talks: readonly FidelitySource[] = ["documents", "interviews", "observation"];

/** Each point there is worth one; none is a 1 all the same. */
const countOfFive = [1, 1, 2, 3, 4, 5];

/** Items 4 to 11 of the 25. */
export const ips25Organization: readonly ScaleItem[] = [
  {
    number: 4,
    code: "OR1",
    key: "team-assignment",
    section: "organization",
    sources: withData,
    evidence: "computable",
    anchors: judged,
    cite: ofForm2008(4, "unverified"),
  },
  {
    number: 5,
    code: "OR2",
    key: "team-contact",
    section: "organization",
    sources: withData,
    evidence: "countable-part",
    anchors: counted(
      [
        "team-contact.weekly-meetings",
        "team-contact.shared-decisions",
        "team-contact.one-record",
        "team-contact.near-office",
        "team-contact.people-not-yet-referred",
      ],
      countOfFive,
    ),
    cite: ofForm2008(5, "unverified"),
  },
  {
    number: 6,
    code: "OR3",
    key: "vr-collaboration",
    section: "organization",
    sources: [...talks, "service-plan"],
    evidence: "computable",
    anchors: judged,
    cite: ofForm2008(6, "unverified"),
  },
  {
    number: 7,
    code: "OR4",
    key: "vocational-unit",
    section: "organization",
    sources: ["information-system", "interviews", "observation"],
    evidence: "countable-part",
    anchors: judged,
    cite: ofForm2008(7, "unverified"),
  },
  {
    number: 8,
    code: "OR5",
    key: "supervisor-role",
    section: "organization",
    sources: withData,
    evidence: "countable-part",
    anchors: counted(
      [
        "supervisor-role.enough-time",
        "supervisor-role.weekly-supervision",
        "supervisor-role.team-leaders",
        "supervisor-role.field-mentoring",
        "supervisor-role.outcome-goals",
      ],
      countOfFive,
    ),
    cite: ofForm2008(8, "unverified"),
  },
  {
    number: 9,
    code: "OR6",
    key: "zero-exclusion",
    section: "organization",
    sources: talks,
    evidence: "countable-part",
    anchors: judged,
    cite: ofForm2008(9, "unverified"),
  },
  {
    number: 10,
    code: "OR7",
    key: "competitive-focus",
    section: "organization",
    sources: talks,
    evidence: "countable-part",
    anchors: counted(
      [
        "competitive-focus.asked-at-intake",
        "competitive-focus.asked-at-reviews",
        "competitive-focus.postings",
        "competitive-focus.work-stories",
        "competitive-focus.rate-shared",
      ],
      countOfFive,
    ),
    cite: ofForm2008(10, "unverified"),
  },
  {
    number: 11,
    code: "OR8",
    key: "executive-support",
    section: "organization",
    sources: talks,
    evidence: "countable-part",
    anchors: counted(
      [
        "executive-support.knows-principles",
        "executive-support.quality-assurance",
        "executive-support.steering-committee",
        "executive-support.director-tells-staff",
        "executive-support.leader-reports",
      ],
      countOfFive,
    ),
    cite: ofForm2008(11, "unverified"),
  },
];
