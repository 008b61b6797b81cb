import {
  comparisons,
  eligibilityClockStarts,
  firstEmployerContactStarts,
  ipeClockStarts,
  jurisdictionIds,
  reviewSteps,
  reviewTimetableIds,
  settableClocks,
} from "@ips/domain";
import { z } from "zod";
import { plainDate } from "./common.ts";

/** An agency's own value from a day on, and what it rests on; what is wrong with the rows is said by `settingsProblems`. */
const rows = z
  .array(z.object({ from: plainDate, value: z.number().max(100_000), basis: z.string().trim().max(300) }))
  .max(50);

/** What an agency has set over its jurisdiction (`JurisdictionSettings` of the domain); what is left out stays as it is there. */
export const jurisdictionSettings = z.strictObject({
  vr: z
    .strictObject({
      eligibilityDecisionDays: rows,
      eligibilityClockStart: z.enum(eligibilityClockStarts),
      eligibilityDecisionComparison: z.enum(comparisons),
      ipeDays: rows,
      ipeClockStart: z.enum(ipeClockStarts),
      ipeComparison: z.enum(comparisons),
      clocks: z.partialRecord(z.enum(settableClocks), rows),
    })
    .partial()
    .optional(),
  ips: z
    .strictObject({
      firstEmployerContactDays: rows,
      firstEmployerContactStart: z.enum(firstEmployerContactStarts),
      firstEmployerContactComparison: z.enum(comparisons),
      caseloadLimit: rows,
      caseloadComparison: z.enum(comparisons),
      communityTimePercent: rows,
    })
    .partial()
    .optional(),
  review: z
    .strictObject({
      timetable: z.enum(reviewTimetableIds),
      selfEvaluationMonths: z.number(),
      deadlines: z.partialRecord(z.enum(reviewSteps), rows),
    })
    .partial()
    .optional(),
});
export type JurisdictionSettingsView = z.infer<typeof jurisdictionSettings>;

/** How many days an opening from elsewhere in the agency may last. */
export const longestBreakGlass = 14;

const settings = {
  jurisdictionId: z.enum(jurisdictionIds),
  settings: jurisdictionSettings,
  /** Contacts are asked for what New York's PROS bills by. */
  billsPros: z.boolean(),
  breakGlassDays: z.number().int().min(1).max(longestBreakGlass),
};

/** Which state of the settings this is; 0: nobody has saved any yet. A save names the one it was made from. */
const version = z.number().int().min(0);

export const agencySettingOutput = z.object({
  ...settings,
  version,
  /** Who saved them last; null while nobody has. */
  savedByName: z.string().nullable(),
  /** Figures whose day of review, or last known day, has passed. */
  toReview: z.array(
    z.object({ id: z.string(), because: z.enum(["review-by", "known-through"]), day: plainDate }),
  ),
});
export type AgencySettingOutput = z.infer<typeof agencySettingOutput>;

export const saveAgencySettingInput = z.object({ ...settings, version });
export type SaveAgencySettingInput = z.infer<typeof saveAgencySettingInput>;
