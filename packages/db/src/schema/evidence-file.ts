import { sql } from "drizzle-orm";
import { check, customType, foreignKey, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { ofClient } from "./client-rows.ts";
import { clientRow, instant, nowOfRecord } from "./columns.ts";
import { dataGroup } from "./enums.ts";
import { milestoneEvidence, milestoneGroups } from "./milestone.ts";
import { groupedClientRead, groupedClientReadUnless, groupedClientWrite, rowPolicies } from "./policies.ts";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** Filled by the database from the evidence, whatever is sent. */
const groupOfEvidence = () => dataGroup("data_group").notNull().default("referral-and-eligibility");

const ofEvidence = (
  table: string,
  t: Record<"evidenceId" | "clientId", Parameters<typeof foreignKey>[0]["columns"][0]>,
) =>
  foreignKey({
    name: `${table}_evidence_fk`,
    columns: [t.evidenceId, t.clientId],
    foreignColumns: [milestoneEvidence.id, milestoneEvidence.clientId],
  });

/**
 * A document of evidence was filed at the wrong date or person. It is not removed: it stands there marked, with who said
 * so and why, and another agency cannot open it any more.
 */
export const evidenceFiledInError = pgTable(
  "evidence_filed_in_error",
  {
    ...clientRow(),
    dataGroup: groupOfEvidence(),
    evidenceId: uuid("evidence_id").notNull(),
    reason: text("reason").notNull(),
    recordedAt: instant("recorded_at").notNull().default(nowOfRecord),
    /** Filled by the database from the acting membership, whatever is sent. */
    recordedByStaffId: uuid("recorded_by_staff_id"),
    recordedByName: text("recorded_by_name").notNull().default(""),
  },
  (t) => [
    ...ofClient("evidence_filed_in_error", t),
    ofEvidence("evidence_filed_in_error", t),
    unique("evidence_filed_in_error_once").on(t.evidenceId),
    check("evidence_filed_in_error_has_a_reason", sql`btrim(${t.reason}) <> ''`),
    ...rowPolicies({ read: groupedClientRead(milestoneGroups), insert: groupedClientWrite }),
  ],
);

/** The bytes of an evidence file, apart from what is said about it, so that lists stay light. Never changed. */
export const evidenceFile = pgTable(
  "evidence_file",
  {
    ...clientRow(),
    dataGroup: groupOfEvidence(),
    evidenceId: uuid("evidence_id").notNull(),
    content: bytea("content").notNull(),
  },
  (t) => [
    ...ofClient("evidence_file", t),
    ofEvidence("evidence_file", t),
    unique("evidence_file_once").on(t.evidenceId),
    // A setting of the installation says less; this is what no setting can go past.
    check("evidence_file_possible", sql`octet_length(${t.content}) between 1 and 26214400`),
    ...rowPolicies({
      read: groupedClientReadUnless(
        milestoneGroups,
        "exists (select from evidence_filed_in_error wrong where wrong.evidence_id = evidence_file.evidence_id)",
      ),
      insert: groupedClientWrite,
    }),
  ],
);
