import type { PlainDate } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { onToday } from "../client/acting.ts";
import { idArray } from "../client/id-array.ts";
import type { LinkedRecord } from "./people-in-scope.ts";

/**
 * The last contact on each of these records of other agencies, as far as a release opens it. Each is one look into the
 * index, however many contacts there are.
 */
export const metElsewhere = (
  records: readonly Pick<LinkedRecord, "clientId" | "agencyId">[],
): Question<Map<string, PlainDate>> =>
  questionOf(
    sql<{ clientId: string; on: PlainDate }>`
      select record.client_id as "clientId", met.on_date as "on"
      from unnest(${idArray(records.map(({ clientId }) => clientId))}, ${idArray(records.map(({ agencyId }) => agencyId))}) as record (client_id, agency_id)
      cross join lateral (select max(contact.on_date) as on_date from contact
        where contact.agency_id = record.agency_id and contact.client_id = record.client_id and contact.on_date <= ${onToday}) met
      where met.on_date is not null`,
    (rows) => new Map(rows.map(({ clientId, on }) => [clientId, on])),
  );
