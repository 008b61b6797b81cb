import { sql } from "drizzle-orm";
import { phasesShown } from "../phases-shown.ts";
import { isTheirs, keyOf, personOf, rowColumns, type Figure } from "./figure.ts";

/** Item 3: the records that show a phase of the service, each phase counted once for each specialist. */
export const phasesSeen: Figure = {
  kind: "phase",
  how: "groups",
  rows: (scope) => sql`select ${rowColumns({
    key: sql`${keyOf(sql`shown.on_date`, sql`shown.id`)} || ' ' || shown.phase`,
    on: sql`shown.on_date`,
    clients: personOf("client"),
    specialist: sql`shown.specialist`,
    about: sql`shown.business`,
    title: sql`shown.phase`,
    group: sql`shown.specialist || ' ' || shown.phase`,
  })}
    from ${phasesShown(scope)} shown left join client on client.id = shown.client_id
    where ${isTheirs(sql`shown.specialist`, scope)}`,
};
