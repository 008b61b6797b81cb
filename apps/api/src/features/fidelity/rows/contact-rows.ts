import { sql, type SQL } from "drizzle-orm";
import { contactsOfTheirs, isOutside, withoutWeeksOf } from "../time-evidence.ts";
import { isTheirs, keyOf, personOf, rowColumns, type Figure } from "./figure.ts";

/** Item 24 for a specialist who keeps no weekly time: their contacts, with the hours that are written down. */
const contacts = (where: SQL): Figure => ({
  kind: "contact",
  how: "sum",
  rows: (scope) => sql`select ${rowColumns({
    key: keyOf(sql`met.on_date`, sql`met.id`),
    on: sql`met.on_date`,
    clients: personOf("client"),
    specialist: sql`specialist.name`,
    place: sql`met.place::text`,
    adds: sql`met.minutes::float8 / 60`,
  })}
    from ${withoutWeeksOf(scope)} specialist join ${contactsOfTheirs(scope)}
    left join client on client.id = met.client_id
    where ${isTheirs(sql`specialist.name`, scope)} and ${where}`,
});

export const contactHours = contacts(sql`true`);
export const communityContactHours = contacts(isOutside(sql`met.place`));
