import { sql } from "drizzle-orm";
import { myAgency } from "../../client/acting.ts";
import { keyOf, personOf, rowColumns, type Figure, type FigureScope } from "../rows/figure.ts";

/** So many days before somebody left as one who cannot be reached, contacts count as attempts to reach them (our reading). */
const daysBefore = 90;

/** People who left the program in the window. */
const leftIn = ({ unitId, window }: FigureScope) => sql`(
  select episode.id, episode.client_id, episode.exited_on, coalesce(episode.exit_reason = 'cannot-be-reached', false) as unreachable
  from episode where episode.agency_id = ${myAgency} and episode.unit_id = ${unitId}::uuid and episode.taken_back_at is null
    and episode.entered_on is not null and episode.exited_on between ${window.from}::date and ${window.to}::date)`;

const exit = {
  key: keyOf(sql`gone.exited_on`, sql`gone.id`),
  on: sql`gone.exited_on`,
  clients: personOf("client"),
};

/** Item 25: of the people who left in the window, how many because they could not be reached. */
const exitsUnreachable: Figure = {
  kind: "case",
  how: "sum",
  rows: (scope) => sql`select ${rowColumns({ ...exit, adds: sql`gone.unreachable::int::float8` })}
    from ${leftIn(scope)} gone left join client on client.id = gone.client_id`,
};

/** Item 25: the mean of the contacts of any kind in the months before such an exit. */
const contactsBeforeExit: Figure = {
  kind: "case",
  how: "mean",
  rows: (scope) => sql`select ${rowColumns({
    ...exit,
    adds: sql`(select count(*)::float8 from contact met where met.agency_id = ${myAgency} and met.client_id = gone.client_id
      and met.taken_back_at is null and met.on_date between gone.exited_on - ${daysBefore}::int and gone.exited_on)`,
  })}
    from ${leftIn(scope)} gone left join client on client.id = gone.client_id where gone.unreachable`,
};

/** What the record shows of item 25. */
export const exitFigures = {
  "exits-unreachable": exitsUnreachable,
  "contacts-before-exit": contactsBeforeExit,
} as const;
