import { sql, type SQL } from "drizzle-orm";
import { countedWeeksOf, specialistsOf } from "../evidence-scope.ts";
import { isTheirs, keyOf, rowColumns, type Figure } from "./figure.ts";

/** Items 2, 17 and 24: the counted weeks of the specialists, with the hours that are asked for. */
const weeks = (how: Figure["how"], adds: SQL): Figure => ({
  kind: "week",
  how,
  rows: (scope) => sql`select ${rowColumns({
    key: keyOf(sql`week.week_of`, sql`specialist.id`),
    on: sql`week.week_of`,
    until: sql`week.week_of + 6`,
    specialist: sql`specialist.name`,
    adds: sql`${adds}::float8`,
  })}
    from ${specialistsOf(scope)} specialist join ${countedWeeksOf(scope)} week on week.staff_id = specialist.id
    where ${isTheirs(sql`specialist.name`, scope)}`,
});

export const scheduledHours = weeks("sum", sql`week.scheduled_hours`);
export const employmentHours = weeks("sum", sql`week.employment_hours`);
export const communityHours = weeks("sum", sql`week.community_hours`);
export const weeksWorked = weeks("rows", sql`week.scheduled_hours`);
