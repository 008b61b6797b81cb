import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
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
    /** The agency's own verdict ("asserted"): the criteria behind it are not recorded here. */
    openToAnyone: boolean("open_to_anyone"),
    permanent: boolean("permanent"),
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
    check("job_named", sql`btrim(${t.title}) <> '' and btrim(${t.employerName}) <> ''`),
    ...rowPolicies(
      { read: standing(clientRead(group)), insert: clientWrite(group), update: clientWrite(group) },
      "yes",
    ),
  ],
);
