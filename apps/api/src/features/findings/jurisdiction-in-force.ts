import { agencySetting } from "@ips/db";
import { jurisdictionOf, newYork, overlay, type Jurisdiction, type JurisdictionSettings } from "@ips/domain";
import { sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";

/**
 * The figures and choices that the acting agency's records are judged by: the jurisdiction it has chosen with its own
 * settings laid over it.
 */
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
    // Settings are checked where they are written (`settingsProblems`); here they are only laid over.
    ([row]) => {
      const base = jurisdictionOf(row?.base ?? "us-federal");
      const settings = (row?.settings ?? {}) as JurisdictionSettings;
      const ours = Object.keys(settings).length === 0 ? base : overlay(base, settings);
      // An agency outside New York may bill PROS as well: then its figures hold here.
      return row?.billsPros === true && ours.pros === null ? { ...ours, pros: newYork.pros } : ours;
    },
  );
