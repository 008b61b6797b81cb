import { findingCodes } from "../../finding/finding-code.ts";
import type { Rule } from "../../finding/rule.ts";
import { ipeReviewDue } from "../../rules/vr/ipe-review-due.ts";
import { paidExtendedServicesEnd } from "../../rules/vr/paid-extended-services-end.ts";
import { postEmploymentOpen } from "../../rules/vr/post-employment-open.ts";
import { supportedEmploymentEnds } from "../../rules/vr/supported-employment-ends.ts";
import type { RulebookEntry } from "../rulebook-entry.ts";

type Beside = Pick<RulebookEntry, "needs" | "exports"> & { rule: Rule; codes: string };

const entry = ({ rule, codes, ...rest }: Beside): RulebookEntry => ({
  ...rest,
  id: rule.id,
  family: "vr-clocks",
  kind: "finding",
  cites: rule.cites,
  figures: (jurisdiction) => rule.figures(jurisdiction),
  answers: { findings: findingCodes.filter((code) => code.startsWith(codes)) },
  cases: ["vr-after-ipe"],
  clientFacing: true,
});

/** What VR's own case says once its IPE is signed. */
export const vrAfterIpe: readonly RulebookEntry[] = [
  entry({
    rule: ipeReviewDue,
    codes: "vr.ipe-review.",
    exports: ["ipeReviewDue"],
    needs: ["vr-ipe-signed", "vr-ipe-review", "vr-closure"],
  }),
  entry({
    rule: supportedEmploymentEnds,
    codes: "vr.supported-employment.",
    exports: ["supportedEmploymentEnds"],
    needs: ["vr-extended-services", "vr-closure", "job-start", "job-end"],
  }),
  entry({
    rule: paidExtendedServicesEnd,
    codes: "vr.extended-services-youth.",
    exports: ["paidExtendedServicesEnd"],
    needs: ["vr-paid-extended-start", "vr-paid-extended-end", "birth-date", "disability-significance"],
  }),
  entry({
    rule: postEmploymentOpen,
    codes: "vr.post-employment.",
    exports: ["postEmploymentOpen"],
    needs: ["vr-outcome-achieved", "vr-exit-reported"],
  }),
];
