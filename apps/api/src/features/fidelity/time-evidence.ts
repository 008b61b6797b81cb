import type { CommunityEvidence, CommunitySource, WorkingTimeEvidence } from "@ips/fidelity";
import { sql, type SQL } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { countedWeeksOf, specialistsOf, type EvidenceScope } from "./evidence-scope.ts";

type Row = {
  specialist: string;
  source: CommunitySource;
  scheduled: number;
  community: number;
  employment: number;
};

/** Hours of the counted weeks, and for who keeps none those of their contacts. */
export type TimeEvidence = {
  workingTime: WorkingTimeEvidence | null;
  community: CommunityEvidence[];
};

/** Places that are neither outside the office nor in person. */
const notOutside = sql`('phone', 'video', 'office')`;

/** Whether a contact was away from the office, in person. */
export const isOutside = (place: SQL): SQL => sql`${place} not in ${notOutside}`;

/** The specialists who keep no weekly time in the window at all: their time in the community is counted from their contacts. */
export const withoutWeeksOf = (scope: EvidenceScope): SQL => sql`(
  select specialist.* from ${specialistsOf(scope)} specialist
  where not exists (select from weekly_time kept where kept.agency_id = ${myAgency} and kept.staff_id = specialist.id
    and kept.week_of between ${scope.window.from}::date - 6 and ${scope.window.to}::date))`;

/** The contacts of the specialists who keep no weekly time, in the window. */
export const contactsOfTheirs = (scope: EvidenceScope): SQL => sql`contact met on met.agency_id = ${myAgency}
  and met.staff_id = specialist.id and met.on_date between ${scope.window.from}::date and ${scope.window.to}::date
  and met.taken_back_at is null`;

/**
 * Items 2 and 24: the specialists' hours over the counted weeks; time in the community of a specialist who keeps none from the places and minutes
 * of their contacts. Nothing where nobody has kept any.
 */
export const timeEvidence = (scope: EvidenceScope): Question<TimeEvidence> =>
  questionOf(
    sql<Row>`select specialist.name as specialist, 'weekly-time' as source, sum(week.scheduled_hours)::float8 as scheduled,
        sum(week.community_hours)::float8 as community, sum(week.employment_hours)::float8 as employment
      from ${specialistsOf(scope)} specialist join ${countedWeeksOf(scope)} week on week.staff_id = specialist.id
      group by specialist.id, specialist.name
      union all
      select specialist.name, 'contacts', sum(met.minutes)::float8 / 60,
        coalesce(sum(met.minutes) filter (where ${isOutside(sql`met.place`)}), 0)::float8 / 60, 0
      from ${withoutWeeksOf(scope)} specialist join ${contactsOfTheirs(scope)}
      group by specialist.id, specialist.name
      order by 1, 2`,
    (rows) => {
      const kept = rows.filter(({ source }) => source === "weekly-time");
      return {
        workingTime:
          kept.length === 0
            ? null
            : {
                employmentHours: sumOf(kept.map(({ employment }) => employment)),
                scheduledHours: sumOf(kept.map(({ scheduled }) => scheduled)),
              },
        community: rows.map(({ specialist, source, community, scheduled }) => ({
          specialist,
          communityHours: community,
          scheduledHours: scheduled,
          source,
        })),
      };
    },
  );

/** Hours have two decimals in the record: adding in hundredths loses nothing. */
const sumOf = (hours: readonly number[]) =>
  hours.reduce((sum, each) => sum + Math.round(each * 100), 0) / 100;
