import { agencySetting } from "@ips/db";
import type { Jurisdiction } from "@ips/domain";
import { sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { jurisdictionFromSetting } from "./jurisdiction-from-setting.ts";

/** The figures and choices that the acting agency's records are judged by. */
export const jurisdictionInForce = (): Question<Jurisdiction> =>
  question(
    new QueryBuilder()
      .select({
        base: agencySetting.jurisdictionId,
        settings: agencySetting.jurisdiction,
        billsPros: agencySetting.billsPros,
      })
      .from(agencySetting)
      .where(sql`${agencySetting.agencyId} = ${myAgency}`),
    ([row]) => jurisdictionFromSetting(row),
  );
