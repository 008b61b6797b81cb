import { agencySetting } from "@ips/db";
import { federalDefault, overlay, type Jurisdiction, type JurisdictionSettings } from "@ips/domain";
import { sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";

/**
 * The figures and choices that the acting agency's records are judged by: the federal default with the agency's own
 * settings laid over it.
 */
export const jurisdictionInForce = (): Question<Jurisdiction> =>
  question(
    new QueryBuilder()
      .select({ settings: agencySetting.jurisdiction })
      .from(agencySetting)
      .where(sql`${agencySetting.agencyId} = ${myAgency}`),
    // Settings are checked where they are written (`settingsProblems`); here they are only laid over.
    ([row]) =>
      row === undefined ? federalDefault : overlay(federalDefault, row.settings as JurisdictionSettings),
  );
