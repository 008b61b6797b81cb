import type { Jurisdiction } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { jurisdictionFromSetting, type StoredRules } from "./jurisdiction-from-setting.ts";
import type { FindingsOf } from "./of-clients.ts";

type Row = StoredRules & { readonly clientIds: string[] };

/**
 * By which rules the records of other agencies among these clients are judged: those of the agency whose record it is. A state that asks for
 * the IPE in 60 days is late on day 61 on every screen, the specialist's too. Of one's own records nothing is said here.
 */
export const jurisdictionsElsewhere = (of: FindingsOf): Question<ReadonlyMap<string, Jurisdiction>> =>
  questionOf(
    sql<Row>`select client_ids as "clientIds", jurisdiction_id as base, jurisdiction as settings, bills_pros as "billsPros"
      from app.settings_elsewhere(${"clientIds" in of ? sql.param([...of.clientIds]) : sql`'{}'`}::uuid[])`,
    (rows) =>
      new Map(
        rows.flatMap(({ clientIds, ...stored }) => {
          const theirs = jurisdictionFromSetting(stored);
          return clientIds.map((id) => [id, theirs] as const);
        }),
      ),
  );
