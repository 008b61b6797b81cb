import { daysBetween } from "@ips/domain";
import { z } from "zod";
import { id, plainDate } from "./common.ts";

/** A Monday from which weeks are counted. */
const aMonday = "2024-01-01";

/** Hours of a week: none to all of them, to the quarter hour and finer. */
const hours = z
  .number()
  .min(0)
  .max(168, { error: "hours.more-than-a-week" })
  .refine((value) => Number.isInteger(Math.round(value * 1e6) / 1e4), { error: "field.impossible" });

const weekHours = z.object({ scheduledHours: hours, communityHours: hours, employmentHours: hours });

/** The hours of one's own week, as the form sends them. Sent again they are corrected. */
export const saveWeekInput = weekHours
  .extend({
    weekId: id,
    weekOf: plainDate.refine((day) => daysBetween(aMonday, day) % 7 === 0, { error: "field.impossible" }),
  })
  .refine(({ communityHours, scheduledHours }) => communityHours <= scheduledHours, {
    path: ["communityHours"],
    error: "hours.more-than-scheduled",
  })
  .refine(({ employmentHours, scheduledHours }) => employmentHours <= scheduledHours, {
    path: ["employmentHours"],
    error: "hours.more-than-scheduled",
  });
export type SaveWeekInput = z.input<typeof saveWeekInput>;

/** One's own weeks, the latest first, with what one's own notes say of each. */
export const weeksOutput = z.object({
  today: plainDate,
  weeks: z.array(
    z.object({
      weekOf: plainDate,
      /** Null until the hours are entered; no scheduled hours: a week off. */
      hours: weekHours.nullable(),
      /** Contacts in person away from the office, by one's notes. */
      notes: z.object({ contacts: z.number(), minutesAway: z.number(), employers: z.number() }),
    }),
  ),
});
export type WeeksOutput = z.infer<typeof weeksOutput>;
