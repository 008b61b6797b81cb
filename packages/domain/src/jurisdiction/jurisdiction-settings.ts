import type { PlainDate } from "../date/plain-date.ts";
import type {
  Comparison,
  EligibilityClockStart,
  FirstEmployerContactCounts,
  FirstEmployerContactStart,
  IpeClockStart,
  SettableClock,
} from "./jurisdiction.ts";
import type { ReviewStep } from "../vocabulary/review-step.ts";
import type { ReviewTimetableId } from "../vocabulary/review-timetable-id.ts";

/** An agency's own value of a figure from a day on, and the basis it names for it (a state rule, a contract). */
export type FigureSettingRow = { from: PlainDate; value: number; basis: string };

/** An agency's settings: plain data that can be stored; whatever is left out stays as in the jurisdiction below it. */
export type JurisdictionSettings = {
  vr?:
    | {
        eligibilityDecisionDays?: readonly FigureSettingRow[] | undefined;
        eligibilityClockStart?: EligibilityClockStart | undefined;
        ipeDays?: readonly FigureSettingRow[] | undefined;
        ipeClockStart?: IpeClockStart | undefined;
        eligibilityDecisionComparison?: Comparison | undefined;
        ipeComparison?: Comparison | undefined;
        clocks?: { [K in SettableClock]?: readonly FigureSettingRow[] | undefined } | undefined;
      }
    | undefined;
  ips?:
    | {
        firstEmployerContactDays?: readonly FigureSettingRow[] | undefined;
        firstEmployerContactStart?: FirstEmployerContactStart | undefined;
        firstEmployerContactCounts?:
          | { [K in keyof FirstEmployerContactCounts]?: FirstEmployerContactCounts[K] | undefined }
          | undefined;
        firstEmployerContactComparison?: Comparison | undefined;
        caseloadLimit?: readonly FigureSettingRow[] | undefined;
        caseloadComparison?: Comparison | undefined;
        communityTimePercent?: readonly FigureSettingRow[] | undefined;
      }
    | undefined;
  release?: { endsSoonDays?: number | undefined; longestMonths?: number | undefined } | undefined;
  plan?: { reviewSoonDays?: number | undefined } | undefined;
  review?:
    | {
        timetable?: ReviewTimetableId | undefined;
        deadlines?: { [K in ReviewStep]?: readonly FigureSettingRow[] | undefined } | undefined;
        selfEvaluationMonths?: number | undefined;
      }
    | undefined;
};
