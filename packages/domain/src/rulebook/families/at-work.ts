import { findingCodes } from "../../finding/finding-code.ts";
import type { Rule } from "../../finding/rule.ts";
import { benefitsBeforeWork } from "../../rules/ips/benefits-before-work.ts";
import { followAlongContact } from "../../rules/ips/follow-along-contact.ts";
import { stepDownTalk } from "../../rules/ips/step-down-talk.ts";
import { retention } from "../../rules/vr/retention.ts";
import type { RulebookEntry } from "../rulebook-entry.ts";

type Beside = Pick<RulebookEntry, "needs" | "cases" | "exports"> & { rule: Rule; codes: string };

const entry = ({ rule, codes, ...rest }: Beside): RulebookEntry => ({
  ...rest,
  id: rule.id,
  family: "at-work",
  kind: "finding",
  cites: rule.cites,
  figures: (jurisdiction) => rule.figures(jurisdiction),
  answers: { findings: findingCodes.filter((code) => code.startsWith(codes)) },
  clientFacing: true,
});

/** What the record says while somebody holds a job, and when one ends. */
export const atWork: readonly RulebookEntry[] = [
  entry({
    rule: followAlongContact,
    codes: "ips.follow-along.",
    exports: ["followAlongContact"],
    needs: ["program-entry", "job-start", "job-end", "last-meeting"],
    cases: ["follow-along"],
  }),
  entry({
    rule: stepDownTalk,
    codes: "ips.step-down.",
    exports: ["stepDownTalk"],
    needs: ["program-entry", "job-start", "job-end"],
    cases: ["step-down"],
  }),
  entry({
    rule: benefitsBeforeWork,
    codes: "ips.benefits-planning.",
    exports: ["benefitsBeforeWork"],
    needs: ["program-entry", "job-start", "benefits-received", "benefits-session"],
    cases: ["benefits-planning"],
  }),
  entry({
    rule: retention,
    codes: "vr.retention.",
    exports: ["retention"],
    needs: ["vr-ipe-signed", "vr-closure", "job-start", "job-end"],
    cases: ["vr-retention"],
  }),
];
