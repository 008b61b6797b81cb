import type { ClientRef } from "@ips/contract";
import type { Actor } from "@ips/db";
import type { PlainDate } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency, myUnits } from "../client/acting.ts";
import { displayName, type NameParts } from "../client/display-name.ts";
import { may } from "../client/may.ts";

/** A chart that a reviewer opened, and that no supervisor of the program has looked at yet. */
export type ChartToSee = {
  readonly chartId: string;
  readonly reviewId: string;
  readonly client: ClientRef;
  readonly byName: string;
  /** The reason they gave. */
  readonly words: string;
  readonly openedOn: PlainDate;
};

type Row = Omit<ChartToSee, "client"> & NameParts & Pick<ClientRef, "clientId" | "number">;

/** Charts of the actor's programs that others opened in a review and that wait to be looked at, the earliest first; none for who plans no review. */
export const chartsToSee = (actor: Actor): Question<readonly ChartToSee[]> =>
  questionOf(
    sql<Row>`
      select chart.id as "chartId", chart.review_id as "reviewId", chart.staff_name as "byName", chart.words,
        (chart.opened_at at time zone agency.time_zone)::date as "openedOn", client.id as "clientId", client.number,
        client.first_name as "firstName", client.last_name as "lastName", client.preferred_name as "preferredName"
      from review_chart chart join client on client.id = chart.client_id join agency on agency.id = chart.agency_id
      where ${may(actor, "review.plan")}::boolean and chart.agency_id = ${myAgency} and chart.unit_id = any(${myUnits})
        and chart.seen_at is null and chart.staff_id is distinct from (select app.staff())
      order by chart.opened_at, chart.id`,
    (rows) =>
      rows.map(({ clientId, number, firstName, lastName, preferredName, ...chart }) => ({
        ...chart,
        client: { clientId, number, name: displayName({ firstName, lastName, preferredName }) },
      })),
  );
