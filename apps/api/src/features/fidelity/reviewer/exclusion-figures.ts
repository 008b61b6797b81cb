import { sql } from "drizzle-orm";
import { myAgency } from "../../client/acting.ts";
import { keyOf, personOf, rowColumns, type Figure, type FigureScope } from "../rows/figure.ts";

/** People who were referred in the window, with the day they entered or why they did not. */
const referredIn = ({ unitId, window }: FigureScope) => sql`(
  select episode.id, episode.client_id, episode.referred_on, episode.exited_on, episode.exit_reason,
    case when episode.entered_on <= ${window.to}::date then episode.entered_on end as entered_on
  from episode where episode.agency_id = ${myAgency} and episode.unit_id = ${unitId}::uuid and episode.taken_back_at is null
    and episode.referred_on between ${window.from}::date and ${window.to}::date)`;

const referral = {
  key: keyOf(sql`referred.referred_on`, sql`referred.id`),
  on: sql`referred.referred_on`,
  until: sql`referred.entered_on`,
  clients: personOf("client"),
  title: sql`case when referred.entered_on is null then referred.exit_reason::text end`,
};

/** Item 9: of the people referred in the window, how many entered. */
const referralsEntered: Figure = {
  kind: "referral",
  how: "sum",
  rows: (scope) =>
    sql`select ${rowColumns({
      ...referral,
      adds: sql`(referred.entered_on is not null)::int::float8`,
    })} from ${referredIn(scope)} referred left join client on client.id = referred.client_id`,
};

/** Item 9: referrals of the window that were closed before the person entered, each with its reason. */
const referralsNotEntered: Figure = {
  kind: "referral",
  how: "rows",
  rows: (scope) => sql`select ${rowColumns(referral)}
    from ${referredIn(scope)} referred left join client on client.id = referred.client_id
    where referred.entered_on is null and referred.exited_on <= ${scope.window.to}::date`,
};

/** Item 9: of the jobs that ended in the window with the person still in the program, after how many an employer was met for the person, or the next job began. */
const nextJobAfterLoss: Figure = {
  kind: "job",
  how: "sum",
  rows: ({ unitId, window }) => sql`select ${rowColumns({
    key: keyOf(sql`ended.started_on`, sql`ended.id`),
    on: sql`ended.started_on`,
    until: sql`ended.ended_on`,
    clients: personOf("client"),
    about: sql`ended.employer_name`,
    employerId: sql`ended.employer_id`,
    title: sql`ended.title`,
    adds: sql`(exists (
        select from employer_contact_client met where met.agency_id = ${myAgency} and met.client_id = ended.client_id
          and met.taken_back_at is null and met.on_date between ended.ended_on and ${window.to}::date)
      or exists (
        select from job next where next.agency_id = ${myAgency} and next.client_id = ended.client_id and next.id <> ended.id
          and next.taken_back_at is null and next.started_on between ended.ended_on and ${window.to}::date))::int::float8`,
  })}
    from job ended left join client on client.id = ended.client_id
    where ended.agency_id = ${myAgency} and ended.unit_id = ${unitId}::uuid and ended.taken_back_at is null
      and ended.ended_on between ${window.from}::date and ${window.to}::date
      and exists (select from episode where episode.agency_id = ${myAgency} and episode.client_id = ended.client_id
        and episode.taken_back_at is null and episode.entered_on <= ended.ended_on
        and (episode.exited_on is null or episode.exited_on > ended.ended_on))`,
};

/** What the record shows of item 9. */
export const exclusionFigures = {
  "referrals-entered": referralsEntered,
  "referrals-not-entered": referralsNotEntered,
  "next-job-after-loss": nextJobAfterLoss,
} as const;
