import type { PlainDate } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { onToday } from "../client/acting.ts";
import { idArray } from "../client/id-array.ts";

/**
 * The days on which a member of staff met each person in person in the last year or so: follow-along looks at the weeks around a start and at the
 * month that runs, and a start further back asks for a contact a month.
 */
export const meetingDaysOf = (clientIds: readonly string[]): Question<Map<string, PlainDate[]>> =>
  questionOf(
    sql<{ clientId: string; days: PlainDate[] }>`
      select client_id as "clientId", array_agg(distinct on_date) as days from contact
      where client_id = any(${idArray(clientIds)}) and place not in ('phone', 'video') and on_date between ${onToday} - 400 and ${onToday}
      group by client_id`,
    (rows) => new Map(rows.map(({ clientId, days }) => [clientId, days])),
  );
