import { sql, type SQL } from "drizzle-orm";
import { myAgency } from "../../client/acting.ts";
import { countedWeeksOf, specialistsOf } from "../evidence-scope.ts";
import { isTheirs, keyOf, rowColumns, type Figure } from "./figure.ts";

/** The people whom a contact was made for. */
const madeFor = sql`made_for.agency_id = ${myAgency} and made_for.employer_contact_id = met.id and made_for.taken_back_at is null`;

/** Item 17: contacts with businesses in person, in the counted weeks of the specialists. */
const contacts = (where: SQL): Figure => ({
  kind: "employer-contact",
  how: "rows",
  // The weeks are read once: looked for at each contact, they cost the whole past of the program's weeks each time.
  rows: (
    scope,
  ) => sql`with weeks as materialized (select staff_id, week_of from ${countedWeeksOf(scope)} week)
    select ${rowColumns({
      key: keyOf(sql`met.on_date`, sql`met.id`),
      on: sql`met.on_date`,
      specialist: sql`specialist.name`,
      about: sql`employer.name`,
      employerId: sql`met.employer_id`,
      mode: sql`met.mode::text`,
      clients: sql`coalesce((
      select jsonb_agg(jsonb_build_object('clientId', client.id, 'number', client.number, 'firstName', client.first_name,
        'lastName', client.last_name, 'preferredName', client.preferred_name) order by client.last_name, client.id)
      from employer_contact_client made_for join client on client.id = made_for.client_id where ${madeFor}), '[]'::jsonb)`,
    })}
    from ${specialistsOf(scope)} specialist
    join employer_contact met on met.staff_id = specialist.id
    left join employer on employer.id = met.employer_id
    where met.agency_id = ${myAgency} and met.mode = 'in-person' and met.taken_back_at is null
      and met.on_date between ${scope.window.from}::date and ${scope.window.to}::date
      and exists (select from weeks week where week.staff_id = met.staff_id
        and week.week_of = date_trunc('week', met.on_date)::date)
      and ${isTheirs(sql`specialist.name`, scope)} and ${where}`,
});

export const inPersonContacts = contacts(sql`true`);
export const clientSpecificContacts = contacts(
  sql`exists (select from employer_contact_client made_for where ${madeFor})`,
);
