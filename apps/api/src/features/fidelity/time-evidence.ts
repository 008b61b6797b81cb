import type { CommunityEvidence, WorkingTimeEvidence } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { countedWeeksOf, specialistsOf, type EvidenceScope } from "./evidence-scope.ts";

type Row = { specialist: string; scheduled: number; community: number; employment: number };

/** Hours of the counted weeks. */
export type TimeEvidence = {
  workingTime: WorkingTimeEvidence | null;
  community: CommunityEvidence[];
};

/** Items 2 and 24: the specialists' hours over the counted weeks; nothing where nobody has kept any. */
export const timeEvidence = (scope: EvidenceScope): Question<TimeEvidence> =>
  questionOf(
    sql<Row>`select specialist.name as specialist, sum(week.scheduled_hours)::float8 as scheduled,
        sum(week.community_hours)::float8 as community, sum(week.employment_hours)::float8 as employment
      from ${specialistsOf(scope)} specialist join ${countedWeeksOf(scope)} week on week.staff_id = specialist.id
      group by specialist.id, specialist.name order by specialist.name, specialist.id`,
    (rows) => ({
      workingTime:
        rows.length === 0
          ? null
          : {
              employmentHours: sumOf(rows.map(({ employment }) => employment)),
              scheduledHours: sumOf(rows.map(({ scheduled }) => scheduled)),
            },
      community: rows.map(({ specialist, community, scheduled }) => ({
        specialist,
        communityHours: community,
        scheduledHours: scheduled,
      })),
    }),
  );

/** Hours have two decimals in the record: adding in hundredths loses nothing. */
const sumOf = (hours: readonly number[]) =>
  hours.reduce((sum, each) => sum + Math.round(each * 100), 0) / 100;
