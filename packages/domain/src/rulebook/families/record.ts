import {
  applicationComplete,
  applicationDate,
  eligibilityWithin60Days,
  ipeWithin90Days,
} from "../../citation/vr.ts";
import { reasonCodes } from "../../verdict/reason-code.ts";
import { noFigures, type RulebookEntry } from "../rulebook-entry.ts";

/** What the record itself refuses or asks to look at again. */
export const recordKeeping: readonly RulebookEntry[] = [
  {
    id: "record.milestone-order",
    family: "record",
    kind: "decision",
    exports: ["checkMilestoneOrder"],
    cites: [applicationDate, applicationComplete, eligibilityWithin60Days, ipeWithin90Days],
    figures: noFigures,
    needs: ["milestone-dates", "day-asked"],
    answers: {
      gives: ["list"],
      refusals: reasonCodes.slice(
        reasonCodes.indexOf("milestone-in-future"),
        reasonCodes.indexOf("job-end-before-start") + 1,
      ),
    },
    cases: ["milestone-order"],
    clientFacing: false,
  },
  {
    id: "record.agency-settings",
    family: "record",
    kind: "decision",
    exports: ["settingsProblems", "overlay"],
    cites: [eligibilityWithin60Days, ipeWithin90Days],
    figures: ({ vr }) => [vr.eligibilityDecisionDays, vr.ipeDays],
    needs: ["agency-settings"],
    answers: {
      gives: ["list"],
      refusals: ["setting-not-whole-number", "setting-laxer-than-federal", "setting-rows-not-in-order"],
    },
    cases: ["decisions-record"],
    clientFacing: false,
  },
];
