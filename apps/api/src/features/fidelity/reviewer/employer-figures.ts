import { sql, type SQL } from "drizzle-orm";
import { myAgency } from "../../client/acting.ts";
import { specialistsOf } from "../evidence-scope.ts";
import { isTheirs, keyOf, rowColumns, type Figure, type FigureScope } from "../rows/figure.ts";

/** Contacts in person with businesses in the window, of the program's specialists. */
const visitsIn = (scope: FigureScope) => sql`(
  select visit.id, visit.employer_id, visit.on_date, visit.purpose, specialist.id as staff_id, specialist.name as specialist
  from ${specialistsOf(scope)} specialist join employer_contact visit on visit.staff_id = specialist.id
  where visit.agency_id = ${myAgency} and visit.mode = 'in-person' and visit.taken_back_at is null
    and visit.on_date between ${scope.window.from}::date and ${scope.window.to}::date)`;

/** Item 18: of the businesses that a specialist met in person, how many were met on more than one day. */
const businessesMetAgain: Figure = {
  kind: "business",
  how: "sum",
  rows: (scope) => sql`select ${rowColumns({
    key: sql`${keyOf(sql`met.last_on`, sql`met.employer_id`)} || met.staff_id::text`,
    on: sql`met.last_on`,
    specialist: sql`met.specialist`,
    about: sql`employer.name`,
    employerId: sql`met.employer_id`,
    title: sql`met.days::text`,
    adds: sql`(met.days > 1)::int::float8`,
  })}
    from (select visit.staff_id, visit.specialist, visit.employer_id, max(visit.on_date) as last_on, count(distinct visit.on_date) as days
      from ${visitsIn(scope)} visit group by 1, 2, 3) met
    left join employer on employer.id = met.employer_id
    where ${isTheirs(sql`met.specialist`, scope)}`,
};

/** Item 18: of the contacts in person that say what they were for, how many were for this. */
const visitsFor = (purposes: SQL): Figure => ({
  kind: "employer-contact",
  how: "sum",
  rows: (scope) => sql`select ${rowColumns({
    key: keyOf(sql`visit.on_date`, sql`visit.id`),
    on: sql`visit.on_date`,
    specialist: sql`visit.specialist`,
    about: sql`employer.name`,
    employerId: sql`visit.employer_id`,
    adds: sql`(visit.purpose in ${purposes})::int::float8`,
  })}
    from ${visitsIn(scope)} visit left join employer on employer.id = visit.employer_id
    where visit.purpose is not null`,
});

/** What the record shows of item 18. */
export const employerFigures = {
  "businesses-met-again": businessesMetAgain,
  "visits-to-learn": visitsFor(sql`('build-relationship', 'learn-about-jobs')`),
  "visits-to-present": visitsFor(sql`('present-a-client')`),
} as const;
