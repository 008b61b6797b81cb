import type { JobPreference } from "@ips/domain";
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { ofClient } from "./client-rows.ts";
import { clientRow, day, takenBackAt } from "./columns.ts";
import { employer } from "./employer.ts";
import { jobEndReason } from "./enums.ts";
import { clientRead, clientWrite, rowPolicies, standing } from "./policies.ts";

const group = "jobs-and-wages";

/** For each preference that was stated: whether the job meets it. */
type PreferencesMet = Partial<Record<JobPreference, boolean | null>>;

/** One job held. Its dates are set on insert, and later only by a milestone. */
export const job = pgTable(
  "job",
  {
    ...clientRow(),
    employerId: uuid("employer_id"),
    /** Kept on the row, because the business is not released with the job. */
    employerName: text("employer_name").notNull(),
    title: text("title").notNull(),
    startedOn: day("started_on").notNull(),
    endedOn: day("ended_on"),
    endReason: jobEndReason("end_reason"),
    hoursPerWeek: numeric("hours_per_week", { precision: 5, scale: 2, mode: "number" }),
    hourlyWageCents: integer("hourly_wage_cents"),
    permanent: boolean("permanent"),
    /** Verdicts that were typed or imported without their criteria: counted, and said to be asserted. */
    assertedIpsCompetitive: boolean("asserted_ips_competitive"),
    assertedVrIntegrated: boolean("asserted_vr_integrated"),
    // What is asked of a job, one answer a column; null: nobody has answered (`JobFacts` of the domain says what each means).
    selfEmployed: boolean("self_employed"),
    openToAnyone: boolean("open_to_anyone"),
    /** Typed where no loaded table gives it: the highest minimum wage that applied on the first day. */
    minimumWageCents: integer("minimum_wage_cents"),
    customaryWage: boolean("customary_wage"),
    comparableIncome: boolean("comparable_income"),
    sameBenefits: boolean("same_benefits"),
    communityLocation: boolean("community_location"),
    interactsAsOthers: boolean("interacts_as_others"),
    advancement: boolean("advancement"),
    setAside: boolean("set_aside"),
    timeLimitedForTraining: boolean("time_limited_for_training"),
    /** Where the job is, as the agency's loaded table of minimum wages names the place. */
    workPlace: text("work_place"),
    /** The occupation's code in the Standard Occupational Classification, such as 43-5081. */
    socCode: text("soc_code"),
    /** The preferences that the person had stated then, each with whether the job met it (null: nobody has said). */
    preferencesAtStart: jsonb("preferences_at_start").$type<PreferencesMet>(),
    preferencesAtEnd: jsonb("preferences_at_end").$type<PreferencesMet>(),
    importKey: text("import_key"),
    takenBackAt: takenBackAt(),
  },
  (t) => [
    ...ofClient("job", t),
    foreignKey({
      name: "job_employer_fk",
      columns: [t.employerId, t.agencyId],
      foreignColumns: [employer.id, employer.agencyId],
    }),
    unique("job_of_client").on(t.id, t.clientId),
    uniqueIndex("job_import_key").on(t.agencyId, t.importKey),
    index("job_by_start").on(t.agencyId, t.unitId, t.startedOn),
    check("job_ends_after_start", sql`${t.endedOn} >= ${t.startedOn}`),
    check("job_hours_possible", sql`${t.hoursPerWeek} > 0 and ${t.hoursPerWeek} <= 168`),
    check("job_wage_possible", sql`${t.hourlyWageCents} >= 0`),
    check("job_minimum_wage_possible", sql`${t.minimumWageCents} > 0`),
    check("job_place_named", sql`btrim(${t.workPlace}) <> ''`),
    check("job_soc_code_formed", sql`${t.socCode} ~ '^[0-9]{2}-[0-9]{4}$'`),
    check(
      "job_preferences_are_answers",
      sql`jsonb_typeof(coalesce(${t.preferencesAtStart}, '{}')) = 'object' and jsonb_typeof(coalesce(${t.preferencesAtEnd}, '{}')) = 'object'`,
    ),
    check("job_named", sql`btrim(${t.title}) <> '' and btrim(${t.employerName}) <> ''`),
    ...rowPolicies(
      { read: standing(clientRead(group)), insert: clientWrite(group), update: clientWrite(group) },
      "yes",
    ),
  ],
);
