import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { agency } from "./agency.ts";
import { agencyRow, day, instant, nowOfRecord } from "./columns.ts";
import { importReason } from "./enums.ts";
import { mayWrite, rowPolicies, sameAgency } from "./policies.ts";

// Refused rows hold whatever stood in the file, of any unit: only who brought the file, or the system, sees them.
const mine = `${sameAgency} and ${mayWrite("identity")} and (by_staff_id = (select app.staff()) or (select app.role()) = 'system')`;

/** One import of a set of spreadsheets. */
export const importRun = pgTable(
  "import_run",
  {
    ...agencyRow(),
    /** Null: run from the command line. */
    byStaffId: uuid("by_staff_id"),
    byName: text("by_name").notNull(),
    /** The day that "in the future" is measured against. */
    asOf: day("as_of").notNull(),
    state: text("state").notNull(),
    summary: jsonb("summary").$type<Record<string, unknown>>(),
    startedAt: instant("started_at").notNull().default(nowOfRecord),
    finishedAt: instant("finished_at"),
  },
  (t) => [
    foreignKey({ name: "import_run_agency_fk", columns: [t.agencyId], foreignColumns: [agency.id] }),
    unique("import_run_of").on(t.id, t.agencyId),
    index("import_run_latest").on(t.agencyId, t.startedAt.desc()),
    check("import_run_state", sql`${t.state} in ('previewed', 'running', 'finished', 'failed')`),
    ...rowPolicies({ read: mine, insert: mine, update: mine }),
  ],
);

/** One refused row of an import: where it stood, why it was refused, and the row itself so that it can be mended. */
export const importRejection = pgTable(
  "import_rejection",
  {
    ...agencyRow(),
    runId: uuid("run_id").notNull(),
    /** As on the run: whose import it is. */
    byStaffId: uuid("by_staff_id"),
    file: text("file").notNull(),
    line: integer("line").notNull(),
    columnName: text("column_name"),
    value: text("value"),
    reason: importReason("reason").notNull(),
    raw: text("raw").notNull(),
  },
  (t) => [
    foreignKey({
      name: "import_rejection_run_fk",
      columns: [t.runId, t.agencyId],
      foreignColumns: [importRun.id, importRun.agencyId],
    }),
    index("import_rejection_run").on(t.agencyId, t.runId, t.file, t.line),
    ...rowPolicies({ read: mine, insert: mine }),
  ],
);
