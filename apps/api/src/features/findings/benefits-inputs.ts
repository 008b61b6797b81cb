import { sharedWork } from "@ips/db";
import type { BenefitsInput } from "@ips/domain";
import { asc, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/** What was recorded of each client's benefits: the last answer whether the person receives any, and the sessions about them. */
export const benefitsInputs = (of: FindingsOf): Question<Map<string, BenefitsInput>> =>
  question(
    new QueryBuilder()
      .select({
        clientId: sharedWork.clientId,
        id: sharedWork.id,
        kind: sharedWork.kind,
        onDate: sharedWork.onDate,
      })
      .from(sharedWork)
      .where(
        sql`${ofClients(of, sharedWork)} and ${sharedWork.kind} in ('benefits-received', 'benefits-not-received', 'benefits-session')`,
      )
      .orderBy(asc(sharedWork.onDate), asc(sharedWork.id)),
    (rows) =>
      new Map(
        [...Map.groupBy(rows, ({ clientId }) => clientId)].map(([clientId, recorded]) => {
          const last = recorded.findLast(({ kind }) => kind !== "benefits-session");
          return [
            clientId,
            {
              receives: last
                ? { id: last.id, onDate: last.onDate, answer: last.kind === "benefits-received" }
                : null,
              sessions: recorded
                .filter(({ kind }) => kind === "benefits-session")
                .map(({ id, onDate }) => ({ id, onDate })),
            },
          ];
        }),
      ),
  );
