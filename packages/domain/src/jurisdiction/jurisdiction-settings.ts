import type { PlainDate } from "../date/plain-date.ts";
import type {
  EligibilityClockStart,
  FirstEmployerContactCounts,
  FirstEmployerContactStart,
  IpeClockStart,
} from "./jurisdiction.ts";

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
      }
    | undefined;
  ips?:
    | {
        firstEmployerContactDays?: readonly FigureSettingRow[] | undefined;
        firstEmployerContactStart?: FirstEmployerContactStart | undefined;
        firstEmployerContactCounts?:
          | { [K in keyof FirstEmployerContactCounts]?: FirstEmployerContactCounts[K] | undefined }
          | undefined;
        caseloadLimit?: readonly FigureSettingRow[] | undefined;
      }
    | undefined;
  release?: { endsSoonDays?: number | undefined; longestMonths?: number | undefined } | undefined;
  plan?: { reviewSoonDays?: number | undefined } | undefined;
};
