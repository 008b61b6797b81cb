import { sql, type SQL } from "drizzle-orm";
import { myAgency } from "../../client/acting.ts";
import { specialistsOf } from "../evidence-scope.ts";
import { isMeeting, monthOf, quarterOf, sevenOf } from "../vr-contact-spans.ts";
import { isTheirs, keyOf, rowColumns, type Figure, type FigureScope } from "./figure.ts";

/** Item 6: contacts with VR counselors, each in the span of time that it makes count. */
const contacts = (span: (scope: FigureScope) => SQL, where: SQL): Figure => ({
  kind: "vr-contact",
  how: "groups",
  rows: (scope) => sql`select ${rowColumns({
    key: keyOf(sql`met.on_date`, sql`met.id`),
    on: sql`met.on_date`,
    specialist: sql`specialist.name`,
    about: sql`met.counselor_name`,
    mode: sql`met.mode::text`,
    vrKind: sql`met.kind::text`,
    group: sql`specialist.name || ' ' || (${span(scope)})::text`,
  })}
    from ${specialistsOf(scope)} specialist
    join vr_contact met on met.agency_id = ${myAgency} and met.staff_id = specialist.id
      and met.on_date between ${scope.window.from}::date and ${scope.window.to}::date
    where ${isTheirs(sql`specialist.name`, scope)} and ${where} and ${span(scope)} is not null`,
});

const month = ({ window }: FigureScope) => monthOf(window);
const quarter = ({ window }: FigureScope) => quarterOf(window);
const seven = ({ window }: FigureScope) => sevenOf(window);
const any = sql`true`;

export const monthsWithMeeting = contacts(month, isMeeting);
export const monthsWithContact = contacts(month, any);
export const quartersWithMeeting = contacts(quarter, isMeeting);
export const quartersWithContact = contacts(quarter, any);
export const weeksWithContact = contacts(seven, sql`met.kind = 'client-contact'`);
