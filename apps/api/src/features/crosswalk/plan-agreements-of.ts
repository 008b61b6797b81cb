import type { PlainDate } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { idArray } from "../client/id-array.ts";

/** The day on which the counselor first agreed to a person's job search plan: from then on it is the plan of both sides. */
export type PlanAgreement = { readonly planId: string; readonly on: PlainDate };

/** When a counselor agreed to the plan of each record; a record without such an agreement is not in the answer. */
export const planAgreementsOf = (clientIds: readonly string[]): Question<Map<string, PlanAgreement>> =>
  questionOf(
    sql<{ clientId: string; planId: string; on: PlainDate }>`
      select agreed.client_id as "clientId", agreed.plan_id as "planId",
        min((agreed.at at time zone owner.time_zone)::date)::text as "on"
      from plan_acknowledgement agreed join agency owner on owner.id = agreed.agency_id
      where agreed.client_id = any(${idArray(clientIds)}) and agreed.by = 'counselor'
      group by agreed.client_id, agreed.plan_id`,
    (rows) => new Map(rows.map(({ clientId, planId, on }) => [clientId, { planId, on }])),
  );
