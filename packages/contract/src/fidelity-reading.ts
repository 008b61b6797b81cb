import type { FidelitySettings } from "@ips/fidelity";
import { z } from "zod";
import { id, plainDate } from "./common.ts";
import { readingBounds } from "./reading-bounds.ts";

const within = ({ least, most }: { least: number; most: number }) => z.number().min(least).max(most);
/** Over how many months evidence is read. */
export const readingMonths = within(readingBounds.months).int();

/** Where the printed form leaves a choice: what a program reads otherwise than the defaults. */
export const readingSettings = z.strictObject({
  rounding: z.enum(["whole", "unrounded"]),
  closestTie: z.enum(["higher", "lower"]),
  communityAtThirty: z.union([z.literal(1), z.literal(2)]),
  diversity: z.enum(["distinct-share", "beside-largest-share"]),
  fewestCurrentJobs: within(readingBounds.fewestCurrentJobs).int(),
  vrMonthsShare: within(readingBounds.vrMonthsShare),
  vrWeeksShare: within(readingBounds.vrWeeksShare),
  weeklyShare: within(readingBounds.weeklyShare),
  followAlongShare: within(readingBounds.followAlongShare),
  thirdTeam: z.enum(["by-letter", "by-share"]),
  withoutContact: z.enum(["listed", "counted-to-date"]),
} satisfies Record<keyof FidelitySettings, z.ZodType>);

/** How a program reads its evidence: over how many months, and which reading holds. Who set it and when; null: nobody, the defaults hold. */
export const fidelityReading = z.object({
  months: readingMonths,
  settings: readingSettings,
  since: plainDate.nullable(),
  setBy: z.string().nullable(),
});
export type FidelityReading = z.infer<typeof fidelityReading>;

export const saveReadingInput = z.object({
  settingId: id,
  unitId: id,
  months: readingMonths,
  settings: readingSettings,
});
export type SaveReadingInput = z.input<typeof saveReadingInput>;
