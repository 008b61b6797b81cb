import type { PlainDate } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { onToday } from "../client/acting.ts";
import { idArray } from "../client/id-array.ts";

/** The last contact on each of these records of other agencies, as far as a release opens it. */
export const metElsewhere = (clientIds: readonly string[]): Question<Map<string, PlainDate>> =>
  questionOf(
    sql<{ clientId: string; on: PlainDate }>`
      select contact.client_id as "clientId", max(contact.on_date) as "on" from contact
      where contact.client_id = any(${idArray(clientIds)}) and contact.on_date <= ${onToday} group by contact.client_id`,
    (rows) => new Map(rows.map(({ clientId, on }) => [clientId, on])),
  );
