import type { VrContactEvidence } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { specialistsOf, type EvidenceScope } from "./evidence-scope.ts";
import { isMeeting, monthOf, quarterOf, sevenOf } from "./vr-contact-spans.ts";

type Row = Omit<VrContactEvidence, "months" | "quarters" | "weeks">;

/**
 * Item 6: in how many months and spans of three months a scheduled meeting in person was held, and in how many months and
 * spans of seven days there was a contact about a client. Spans are counted from the window's first day. A program that has kept no such
 * contact at all says nothing of it.
 */
export function vrContactEvidence(scope: EvidenceScope): Question<VrContactEvidence[]> {
  const { window } = scope;
  const [month, quarter, seven] = [monthOf(window), quarterOf(window), sevenOf(window)];
  return questionOf(
    sql<Row>`select specialist.name as specialist,
        count(distinct ${month}) filter (where ${isMeeting})::int as "monthsWithMeeting",
        count(distinct ${quarter}) filter (where ${isMeeting})::int as "quartersWithMeeting",
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
