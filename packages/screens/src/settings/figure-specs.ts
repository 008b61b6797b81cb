import {
  reviewSteps,
  settableClocks,
  vrClockDefinitions,
  type DatedFigure,
  type Jurisdiction,
  type ReviewStep,
  type SettableClock,
} from "@ips/domain";
import { reviewStepName } from "@ips/i18n/review-step";
import { vrClockName } from "@ips/i18n/vr-clock";

/** The comparisons that stand with a figure, by the names of the settings. */
export type ComparisonKey =
  | "vr.eligibilityDecisionComparison"
  | "vr.ipeComparison"
  | "ips.firstEmployerContactComparison"
  | "ips.caseloadComparison";

/** The figures an agency may set, named as the rules name their paths. */
export type FigureKey =
  | "vr.eligibilityDecisionDays"
  | "vr.ipeDays"
  | `vr.clocks.${SettableClock}`
  | "ips.firstEmployerContactDays"
  | "ips.caseloadLimit"
  | "ips.communityTimePercent"
  | `review.deadlines.${ReviewStep}`;

/** A figure on the page: what it is called, what it counts, and where it stands in a jurisdiction. */
export type FigureSpec = {
  key: FigureKey;
  label: string;
  unit: string;
  /** Null where no jurisdiction has one: what holds without a value of the agency's own is then said by the page. */
  of: ((jurisdiction: Jurisdiction) => DatedFigure) | null;
  comparison: ComparisonKey | null;
};

/** The figures of the VR process. */
export const vrFigures: readonly FigureSpec[] = [
  {
    key: "vr.eligibilityDecisionDays",
    label: "Days to the eligibility decision",
    unit: "days",
    of: ({ vr }) => vr.eligibilityDecisionDays,
    comparison: "vr.eligibilityDecisionComparison",
  },
  {
    key: "vr.ipeDays",
    label: "Days from eligibility to the signed IPE",
    unit: "days",
    of: ({ vr }) => vr.ipeDays,
    comparison: "vr.ipeComparison",
  },
];

/** Further clocks that a state may set shorter. */
export const clockFigures: readonly FigureSpec[] = settableClocks.map((clock) => ({
  key: `vr.clocks.${clock}`,
  label: vrClockName(clock),
  unit: vrClockDefinitions[clock].length.unit,
  of: ({ vr }) => vr.clocks[clock] ?? vrClockDefinitions[clock].length,
  comparison: null,
}));

/** The figures of IPS practice. */
export const ipsFigures: readonly FigureSpec[] = [
  {
    key: "ips.firstEmployerContactDays",
    label: "Days to the first employer contact",
    unit: "days",
    of: ({ ips }) => ips.firstEmployerContactDays,
    comparison: "ips.firstEmployerContactComparison",
  },
  {
    key: "ips.caseloadLimit",
    label: "People to one full-time specialist",
    unit: "people",
    of: ({ ips }) => ips.caseloadLimit,
    comparison: "ips.caseloadComparison",
  },
  {
    key: "ips.communityTimePercent",
    label: "Share of time in the community",
    unit: "percent",
    of: ({ ips }) => ips.communityTimePercent,
    comparison: null,
  },
];

/** The days of a fidelity review's steps. Published timetables stand below them, and belong to no jurisdiction. */
export const reviewFigures: readonly (FigureSpec & { step: ReviewStep })[] = reviewSteps.map((step) => ({
  key: `review.deadlines.${step}`,
  step,
  label: reviewStepName(step),
  unit: "days",
  of: null,
  comparison: null,
}));

/** All of them, in the order of the page. */
export const allFigures: readonly FigureSpec[] = [
  ...ipsFigures,
  ...reviewFigures,
  ...vrFigures,
  ...clockFigures,
];

/** Choices of which event a clock starts at, named as the rules name their paths. */
export const startChoices = [
  {
    key: "ips.firstEmployerContactStart",
    label: "The clock to the first employer contact starts at",
    options: [
      { value: "program-entry", text: "Program entry (IPS fidelity scale)" },
      { value: "first-meeting", text: "The first meeting (IPS practice principles)" },
    ],
  },
  {
    key: "vr.eligibilityClockStart",
    label: "The eligibility clock starts at",
    options: [
      { value: "vr-application", text: "The day the signed application was received" },
      { value: "vr-application-complete", text: "The day the application was complete" },
    ],
  },
  {
    key: "vr.ipeClockStart",
    label: "For somebody who was on a waiting list, the IPE clock starts at",
    options: [
      { value: "vr-waitlist-released", text: "The release from the waiting list" },
      { value: "vr-eligibility", text: "The eligibility decision" },
    ],
  },
] as const;

/** One of the choices. */
export type StartKey = (typeof startChoices)[number]["key"];
