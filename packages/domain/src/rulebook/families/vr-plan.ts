import {
  ipeContents,
  ipeEducation,
  ipeFinancialNeed,
  ipePostEmployment,
  ipeRights,
  ipeSigned,
  ipeSupportedEmployment,
  ipeTicket,
} from "../../citation/ipe.ts";
import { ongoingSupportsTwiceAMonth } from "../../citation/vr-clock.ts";
import { criterionKeys } from "../../checklist/criterion-key.ts";
import { findingCodes } from "../../finding/finding-code.ts";
import { ipe } from "../../rules/vr/ipe.ts";
import { noFigures, type RulebookEntry } from "../rulebook-entry.ts";

/** The individualized plan for employment and the supports that it names. */
export const vrPlan: readonly RulebookEntry[] = [
  {
    id: ipe.id,
    family: "vr-plan",
    kind: "finding",
    exports: ["ipe"],
    cites: ipe.cites,
    figures: (jurisdiction) => ipe.figures(jurisdiction),
    needs: ["vr-eligibility", "vr-waitlist-placed", "vr-waitlist-released", "vr-ipe-signed", "vr-closure"],
    answers: { findings: findingCodes.filter((code) => code.startsWith("vr.ipe.")) },
    exceptions: ["agreed-extension"],
    cases: ["vr-ipe"],
    clientFacing: true,
  },
  {
    id: "vr.ipe-contents",
    family: "vr-plan",
    kind: "decision",
    exports: ["ipeContents"],
    cites: [
      ipeContents,
      ipeRights,
      ipeSupportedEmployment,
      ipePostEmployment,
      ipeTicket,
      ipeEducation,
      ipeFinancialNeed,
      ipeSigned,
    ],
    figures: noFigures,
    needs: ["scope-of-case", ...criterionKeys.filter((key) => key.startsWith("ipe."))],
    answers: { gives: ["point-by-point"] },
    cases: ["decisions-vr-plan"],
    clientFacing: true,
  },
  {
    id: "vr.ongoing-supports",
    family: "vr-plan",
    kind: "decision",
    exports: ["ongoingSupportsMonth"],
    cites: [ongoingSupportsTwiceAMonth],
    figures: noFigures,
    needs: ["stability-contacts", "off-site-request"],
    answers: { gives: ["yes-or-no", "count"] },
    cases: ["decisions-vr-plan"],
    clientFacing: true,
  },
];
