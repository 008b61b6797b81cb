import { sql, type SQL } from "drizzle-orm";
import { contactsForPeople } from "../search-match-evidence.ts";
import { keyOf, personOf, rowColumns, type Figure } from "./figure.ts";

/** Item 16: contacts in person that were made for the program's people. */
const contacts = (where: SQL): Figure => ({
  kind: "employer-contact",
  how: "rows",
  rows: (scope) => sql`select ${rowColumns({
    key: keyOf(sql`made.on_date`, sql`made.id`),
    on: sql`made.on_date`,
    specialist: sql`made.staff_name`,
    about: sql`made.employer_name`,
    employerId: sql`made.employer_id`,
    mode: sql`made.mode::text`,
    clients: personOf("client"),
  })}
    from ${contactsForPeople(scope)} made left join client on client.id = made.client_id
    where ${where}`,
});

/** The figures of item 16. */
export const searchMatchFigures = {
  "contacts-tagged": contacts(sql`made.rests_on_plan is not null`),
  "contacts-matching": contacts(sql`made.rests_on_plan`),
  "contacts-not-tagged": contacts(sql`made.rests_on_plan is null`),
} as const;
