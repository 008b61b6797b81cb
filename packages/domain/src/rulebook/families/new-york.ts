import { prosCompetitiveJob } from "../../citation/employment.ts";
import {
  prosEmploymentPlan,
  prosOneAddOn,
  prosOneToOne,
  prosOrs,
  prosVrPaidTime,
} from "../../citation/pros.ts";
import { orsFigures } from "../../pros/monthly-add-on.ts";
import { noFigures, type RulebookEntry } from "../rulebook-entry.ts";

/** What New York's PROS program asks beside the federal rules. */
export const newYork: readonly RulebookEntry[] = [
  {
    id: "pros.competitive",
    family: "new-york",
    kind: "decision",
    exports: ["prosCompetitive"],
    cites: [prosCompetitiveJob],
    figures: noFigures,
    needs: ["job-facts", "job.open-to-anyone", "job.minimum-wage"],
    answers: { gives: ["yes-or-no", "point-by-point"] },
    cases: ["job-verdicts"],
    clientFacing: true,
  },
  {
    id: "pros.monthly-add-on",
    family: "new-york",
    kind: "decision",
    exports: ["monthlyAddOn"],
    cites: [prosOrs, prosOneAddOn, prosVrPaidTime],
    figures: () => Object.values(orsFigures),
    needs: ["pros-contacts", "job-span"],
    answers: { gives: ["status", "list"] },
    cases: ["pros-month"],
    clientFacing: false,
  },
  {
    id: "pros.one-to-one",
    family: "new-york",
    kind: "decision",
    exports: ["prosOneToOneKept"],
    cites: [prosOneToOne],
    figures: noFigures,
    needs: ["pros-contacts"],
    answers: {
      gives: ["yes-or-no"],
      refusals: ["pros-component-missing", "pros-not-one-to-one", "pros-one-to-one-not-answered"],
    },
    cases: ["decisions-new-york"],
    clientFacing: false,
  },
  {
    id: "pros.participation",
    family: "new-york",
    kind: "decision",
    exports: ["participationMinutes"],
    cites: [prosVrPaidTime],
    figures: noFigures,
    needs: ["pros-contacts"],
    answers: { gives: ["count"] },
    cases: ["decisions-new-york"],
    clientFacing: false,
  },
  {
    id: "pros.employment-plan",
    family: "new-york",
    kind: "decision",
    exports: ["employmentPlan"],
    cites: [prosEmploymentPlan],
    figures: noFigures,
    needs: [
      "pros.goal-in-own-words",
      "pros.behavioral-objectives",
      "pros.people-services-supports",
      "pros.time-frames",
    ],
    answers: { gives: ["point-by-point"] },
    cases: ["decisions-new-york"],
    clientFacing: true,
  },
];
