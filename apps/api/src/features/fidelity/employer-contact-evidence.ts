import type { EmployerContactEvidence } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { countedWeeksOf, specialistsOf, type EvidenceScope } from "./evidence-scope.ts";

type Row = EmployerContactEvidence["specialists"][number];

/**
 * Item 17: contacts with businesses in person in the counted weeks, by specialist, and how many of them were for a client.
 * How often the supervisor goes through the log is not in the record.
 */
export const employerContactEvidence = (scope: EvidenceScope): Question<EmployerContactEvidence> =>
  questionOf(
    sql<Row>`with weeks as materialized (select * from ${countedWeeksOf(scope)} week),
      visits as materialized (
        select met.id, met.staff_id, date_trunc('week', met.on_date)::date as week_of
        from employer_contact met
        where met.agency_id = ${myAgency} and met.staff_id = any(array(select distinct staff_id from weeks))
          and met.mode = 'in-person' and met.taken_back_at is null
          and met.on_date between ${scope.window.from}::date and ${scope.window.to}::date),
      met as materialized (
        select visits.staff_id, count(*)::int as in_person,
          count(*) filter (where exists (
            select from employer_contact_client made_for
            where made_for.employer_contact_id = visits.id and made_for.taken_back_at is null))::int as client_specific
        from visits join weeks on weeks.staff_id = visits.staff_id and weeks.week_of = visits.week_of
        group by visits.staff_id)
      select specialist.name as specialist, coalesce(met.in_person, 0) as "inPerson",
        coalesce(met.client_specific, 0) as "clientSpecific",
        (select count(*)::int from weeks where weeks.staff_id = specialist.id) as "weeksWorked", null as "jobSeekers"
      from ${specialistsOf(scope)} specialist left join met on met.staff_id = specialist.id
      order by specialist.name, specialist.id`,
    (specialists) => ({ logReview: null, specialists }),
  );
