import type { SearchMatchEvidence } from "@ips/fidelity";
import { sql, type SQL } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import type { EvidenceScope } from "./evidence-scope.ts";

/** Contacts in person with businesses in the window, each as often as it was made for one of the program's people. */
export const contactsForPeople = ({ unitId, window }: EvidenceScope): SQL => sql`(
  select met.id, met.client_id, met.employer_contact_id, met.employer_id, met.employer_name, met.staff_id, met.staff_name, met.on_date,
    met.mode, met.purpose, met.rests_on_plan
  from employer_contact_client met
  where met.agency_id = ${myAgency} and met.unit_id = ${unitId}::uuid and met.taken_back_at is null
    and met.on_date between ${window.from}::date and ${window.to}::date and met.mode = 'in-person')`;

/**
 * Item 16: contacts in person made for the program's people in the window, by whether they rest on the person's plan. While none says it, nothing
 * is known of them.
 */
export const searchMatchEvidence = (scope: EvidenceScope): Question<SearchMatchEvidence | null> =>
  questionOf(
    sql<
      Required<SearchMatchEvidence>
    >`select count(rests_on_plan)::int as tagged, count(*) filter (where rests_on_plan)::int as matching,
        (count(*) - count(rests_on_plan))::int as untagged
      from ${contactsForPeople(scope)} made`,
    ([row]) => (row === undefined || row.tagged === 0 ? null : row),
  );
