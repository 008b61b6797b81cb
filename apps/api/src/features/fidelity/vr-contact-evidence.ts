import type { VrContactEvidence } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { specialistsOf, type EvidenceScope } from "./evidence-scope.ts";

type Row = Omit<VrContactEvidence, "months" | "quarters" | "weeks">;

/**
 * Item 6: in how many months and spans of three months a scheduled meeting in person was held, and in how many months and
 * spans of seven days there was a contact about a client. Spans are counted from the window's first day. A program that has kept no such
 * contact at all says nothing of it.
 */
export function vrContactEvidence(scope: EvidenceScope): Question<VrContactEvidence[]> {
  const { window } = scope;
  const starts = (dates: readonly string[]) =>
    sql`array[${sql.join(
      dates.map((date) => sql`${date}::date`),
      sql`, `,
    )}]::date[]`;
  const month = sql`width_bucket(met.on_date, ${starts(window.months)})`;
  const quarter = sql`nullif(width_bucket(met.on_date, ${starts(window.quarters)}), 0)`;
  const seven = sql`(met.on_date - ${window.from}::date) / 7`;
  const meeting = sql`met.kind = 'scheduled-meeting' and met.mode = 'in-person'`;
  return questionOf(
    sql<Row>`select specialist.name as specialist,
        count(distinct ${month}) filter (where ${meeting})::int as "monthsWithMeeting",
        count(distinct ${quarter}) filter (where ${meeting})::int as "quartersWithMeeting",
        count(distinct ${month})::int as "monthsWithContact",
        count(distinct ${quarter})::int as "quartersWithContact",
        count(distinct ${seven}) filter (where met.kind = 'client-contact')::int as "weeksWithContact"
      from ${specialistsOf(scope)} specialist
      left join vr_contact met on met.agency_id = ${myAgency} and met.staff_id = specialist.id
        and met.on_date between ${window.from}::date and ${window.to}::date
      group by specialist.id, specialist.name order by specialist.name, specialist.id`,
    (rows) =>
      (rows.some(({ monthsWithContact }) => monthsWithContact > 0) ? rows : []).map((row) => ({
        ...row,
        months: window.months.length,
        quarters: window.quarters.length,
        weeks: window.sevens,
      })),
  );
}
