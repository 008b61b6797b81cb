import { sql, type SQL } from "drizzle-orm";
import { myAgency } from "../../client/acting.ts";
import { jobsFollowed } from "../follow-along-spans.ts";
import { keyOf, personOf, rowColumns, type Figure, type FigureScope } from "../rows/figure.ts";

/** So many days after a job began or ended a session on the profile belongs to it (our reading). */
const daysAfterChange = 30;

/** Pieces of shared work of these kinds that the program recorded in the window. */
const workIn = ({ unitId, window }: FigureScope, kinds: SQL) => sql`(
  select work.id, work.client_id, work.on_date, work.staff_name from shared_work work
  where work.agency_id = ${myAgency} and work.unit_id = ${unitId}::uuid and work.taken_back_at is null and work.kind in ${kinds}
    and work.on_date between ${window.from}::date and ${window.to}::date)`;

/** Whether a piece of shared work of these kinds is on the record of somebody of this alias, between two days. */
const worked = (alias: string, kinds: SQL, from: SQL, to: SQL) => sql`exists (
  select from shared_work work where work.agency_id = ${myAgency} and work.client_id = ${sql.raw(alias)}.client_id
    and work.taken_back_at is null and work.kind in ${kinds} and work.on_date between ${from} and ${to})`;

const planning = sql`('benefits-session')`;
const profile = sql`('career-profile-session', 'career-profile-complete')`;

const pieces = (kinds: SQL, how: Figure["how"]): Figure => ({
  kind: "case",
  how,
  rows: (scope) =>
    sql`select ${rowColumns({
      key: keyOf(sql`work.on_date`, sql`work.id`),
      on: sql`work.on_date`,
      clients: personOf("client"),
      specialist: sql`work.staff_name`,
      group: sql`work.client_id::text`,
    })} from ${workIn(scope, kinds)} work left join client on client.id = work.client_id`,
});

/** A job as a row, from an alias of {@link jobsFollowed}. */
const jobRow = (held: string, day: SQL) => ({
  key: keyOf(day, sql`${sql.raw(held)}.id`),
  on: day,
  until: sql`${sql.raw(held)}.ended_on`,
  clients: personOf("client"),
  about: sql`${sql.raw(held)}.employer_name`,
  employerId: sql`${sql.raw(held)}.employer_id`,
  title: sql`${sql.raw(held)}.title`,
});

/** Item 12: of the jobs that began in the window, by people of whom it is not recorded that they receive no benefits: before how many there was a session on benefits. */
const startsAfterPlanning: Figure = {
  kind: "job",
  how: "sum",
  rows: (scope) => sql`select ${rowColumns({
    ...jobRow("held", sql`held.started_on`),
    adds: sql`(${worked("held", planning, sql`'-infinity'::date`, sql`held.started_on`)})::int::float8`,
  })}
    from ${jobsFollowed(scope)} held left join client on client.id = held.client_id
    where held.started_on >= ${scope.window.from}::date and held.entered_on <= held.started_on
      and not ${worked("held", sql`('benefits-not-received')`, sql`'-infinity'::date`, sql`held.started_on`)}`,
};

/** Item 13: of the people on the caseload, in how many plans it is decided what an employer may be told. */
const disclosureDecided: Figure = {
  kind: "case",
  how: "sum",
  rows: ({ unitId, window }) => sql`select ${rowColumns({
    key: keyOf(sql`open.entered_on`, sql`open.id`),
    on: sql`open.entered_on`,
    clients: personOf("client"),
    adds: sql`coalesce(plan.content #>> '{disclosure,choice}' <> 'not-decided', false)::int::float8`,
  })}
    from episode open left join client on client.id = open.client_id
      left join plan on plan.client_id = open.client_id and plan.agency_id = ${myAgency}
    where open.agency_id = ${myAgency} and open.unit_id = ${unitId}::uuid and open.taken_back_at is null
      and open.entered_on <= ${window.to}::date and (open.exited_on is null or open.exited_on > ${window.to}::date)`,
};

/** Item 14: of the people who entered in the window, with how many there was a session on the career profile by its last day. */
const enteredWithProfile: Figure = {
  kind: "case",
  how: "sum",
  rows: ({ unitId, window }) => sql`select ${rowColumns({
    key: keyOf(sql`entered.entered_on`, sql`entered.id`),
    on: sql`entered.entered_on`,
    clients: personOf("client"),
    adds: sql`(${worked("entered", profile, sql`'-infinity'::date`, sql`${window.to}::date`)})::int::float8`,
  })}
    from episode entered left join client on client.id = entered.client_id
    where entered.agency_id = ${myAgency} and entered.unit_id = ${unitId}::uuid and entered.taken_back_at is null
      and entered.entered_on between ${window.from}::date and ${window.to}::date`,
};

/** Item 14: of the jobs that began or ended in the window, after how many there was a session on the profile within so many days; those whose days are over. */
const profileAfterJobs: Figure = {
  kind: "job",
  how: "sum",
  rows: (scope) => sql`select ${rowColumns({
    ...jobRow("held", sql`change.on_date`),
    key: sql`${keyOf(sql`change.on_date`, sql`held.id`)} || change.what`,
    on: sql`held.started_on`,
    adds: sql`(${worked("held", profile, sql`change.on_date`, sql`change.on_date + ${daysAfterChange}::int`)})::int::float8`,
  })}
    from ${jobsFollowed(scope)} held
      cross join lateral (values (' began', held.started_on), (' ended', held.ended_on)) change(what, on_date)
      left join client on client.id = held.client_id
    where change.on_date >= ${scope.window.from}::date and change.on_date + ${daysAfterChange}::int <= ${scope.window.to}::date
      and held.entered_on <= change.on_date and (held.exited_on is null or held.exited_on > change.on_date)`,
};

/** What the record shows of items 12, 13, 14 and, of families, 25. */
export const workFigures = {
  "planning-sessions": pieces(planning, "rows"),
  "starts-after-planning": startsAfterPlanning,
  "disclosure-decided": disclosureDecided,
  "profile-sessions": pieces(profile, "rows"),
  "entered-with-profile": enteredWithProfile,
  "profile-after-jobs": profileAfterJobs,
  "families-met": pieces(sql`('family-met')`, "groups"),
} as const;
