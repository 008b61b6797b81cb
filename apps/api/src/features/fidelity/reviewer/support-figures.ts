import { sql, type SQL } from "drizzle-orm";
import { myAgency } from "../../client/acting.ts";
import { jobsFollowed } from "../follow-along-spans.ts";
import { keyOf, personOf, rowColumns, type Figure, type FigureScope } from "../rows/figure.ts";

/** People who worked in the window while they were in the program, each with the latest of their jobs. */
const workersIn = (scope: FigureScope) => sql`(
  select distinct on (held.client_id) held.*, greatest(held.started_on, ${scope.window.from}::date) as first_on
  from ${jobsFollowed(scope)} held order by held.client_id, held.started_on desc, held.id)`;

/** Item 22: of the people who worked in the window, how many were supported in this way while they did. */
const supported = (way: SQL): Figure => ({
  kind: "job",
  how: "sum",
  rows: (scope) =>
    sql`select ${rowColumns({
      key: keyOf(sql`worker.started_on`, sql`worker.id`),
      on: sql`worker.started_on`,
      until: sql`worker.ended_on`,
      clients: personOf("client"),
      about: sql`worker.employer_name`,
      employerId: sql`worker.employer_id`,
      title: sql`worker.title`,
      adds: sql`(${way})::int::float8`,
    })} from ${workersIn(scope)} worker left join client on client.id = worker.client_id`,
});

const metAt = (places: SQL) => sql`exists (
  select from contact met where met.agency_id = ${myAgency} and met.client_id = worker.client_id and met.taken_back_at is null
    and met.on_date between worker.first_on and worker.last_on and met.place in ${places})`;

/** What the record shows of item 22. */
export const supportFigures = {
  "supported-at-workplace": supported(metAt(sql`('worksite')`)),
  "supported-elsewhere": supported(metAt(sql`('community', 'home', 'office')`)),
  "supported-remotely": supported(metAt(sql`('phone', 'video')`)),
  "employers-supported": supported(sql`exists (
    select from employer_contact_client met where met.agency_id = ${myAgency} and met.client_id = worker.client_id
      and met.taken_back_at is null and met.purpose = 'job-support' and met.on_date between worker.first_on and worker.last_on)`),
} as const;
