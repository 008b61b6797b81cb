import { sql, type SQL } from "drizzle-orm";
import { enteredIn } from "../rapid-search-evidence.ts";
import { keyOf, personOf, rowColumns, type Figure, type FigureScope } from "./figure.ts";

/** Item 15: people who entered in the window, up to the day of their first contact with somebody who hires. */
const entries = (
  how: Figure["how"],
  { where = sql`true`, adds }: { where?: SQL; adds?: (scope: FigureScope) => SQL },
): Figure => ({
  kind: "entry",
  how,
  rows: (scope) => sql`select ${rowColumns({
    key: keyOf(sql`entered.entered_on`, sql`entered.id`),
    on: sql`entered.entered_on`,
    until: sql`entered.first_on`,
    clients: personOf("client"),
    ...(adds === undefined ? {} : { adds: adds(scope) }),
  })}
    from ${enteredIn(scope)} entered left join client on client.id = entered.client_id where ${where}`,
});

const hasMet = sql`entered.first_on is not null`;

export const entered = entries("rows", {});
export const withFirstContact = entries("rows", { where: hasMet });
export const withoutFirstContact = entries("rows", { where: sql`entered.first_on is null` });
export const meanDays = entries("mean", {
  where: hasMet,
  adds: () => sql`(entered.first_on - entered.entered_on)::float8`,
});
export const meanDaysToDate = entries("mean", {
  adds: ({ window }) => sql`(coalesce(entered.first_on, ${window.to}::date) - entered.entered_on)::float8`,
});
