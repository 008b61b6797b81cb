import { agency, sharedWork } from "@ips/db";
import { desc, eq, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question } from "../../query/ask-together.ts";
import { idArray } from "../client/id-array.ts";

/** What was recorded of both sides' work on these records, latest first, as far as the actor may read it. */
export const sharedWorkOf = (clientIds: readonly string[]) =>
  question(
    new QueryBuilder()
      .select({
        clientId: sharedWork.clientId,
        workId: sharedWork.id,
        kind: sharedWork.kind,
        on: sharedWork.onDate,
        note: sharedWork.note,
        staffName: sharedWork.staffName,
        agencyName: agency.name,
        by: agency.kind,
        canTakeBack: sql<boolean>`coalesce(${sharedWork.staffId} = (select app.staff()) and ${sharedWork.createdAt} > app.now() - interval '1 day', false)`,
      })
      .from(sharedWork)
      .innerJoin(agency, eq(agency.id, sharedWork.agencyId))
      .where(sql`${sharedWork.clientId} = any(${idArray(clientIds)})`)
      .orderBy(desc(sharedWork.onDate), desc(sharedWork.id)),
    (rows) => rows,
  );
