import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ofClient } from "./client-rows.ts";
import { clientRow, day } from "./columns.ts";
import { clockKind, dataGroup, extensionReason, priorityCategory, vrCaseStatus } from "./enums.ts";
import { clientRead, clientWrite, rowPolicies } from "./policies.ts";
import { staff } from "./staff.ts";

const group = "ipe-and-vr-services";

/** A case of a VR agency. Its dates are set on insert, and later only by a milestone. */
export const vrCase = pgTable(
  "vr_case",
  {
    ...clientRow(),
    counselorStaffId: uuid("counselor_staff_id"),
    status: vrCaseStatus("status").notNull(),
    priorityCategory: priorityCategory("priority_category"),
    appliedOn: day("applied_on"),
    applicationCompleteOn: day("application_complete_on"),
    eligibleOn: day("eligible_on"),
    waitlistPlacedOn: day("waitlist_placed_on"),
    waitlistReleasedOn: day("waitlist_released_on"),
    ipeSignedOn: day("ipe_signed_on"),
    closedOn: day("closed_on"),
    trialWorkStartedOn: day("trial_work_started_on"),
    trialWorkEndedOn: day("trial_work_ended_on"),
    /** The latest of the reviews, each of which is a milestone of its own. */
    ipeReviewedOn: day("ipe_reviewed_on"),
    extendedServicesOn: day("extended_services_on"),
    /** VR itself pays for extended services, which it may for a young person alone. */
    paidExtendedFrom: day("paid_extended_from"),
    paidExtendedUntil: day("paid_extended_until"),
    outcomeAchievedOn: day("outcome_achieved_on"),
    exitReportedOn: day("exit_reported_on"),
    closureReason: text("closure_reason"),
  },
  (t) => [
    ...ofClient("vr_case", t),
    foreignKey({
      name: "vr_case_counselor_fk",
      columns: [t.counselorStaffId, t.agencyId],
      foreignColumns: [staff.id, staff.agencyId],
    }),
    unique("vr_case_of_client").on(t.id, t.clientId),
    uniqueIndex("vr_case_one_open")
      .on(t.clientId)
      .where(sql`${t.closedOn} is null`),
    index("vr_case_by_counselor").on(t.agencyId, t.counselorStaffId),
    check("vr_case_complete_after_application", sql`${t.applicationCompleteOn} >= ${t.appliedOn}`),
    check("vr_case_eligible_after_application", sql`${t.eligibleOn} >= ${t.appliedOn}`),
    check("vr_case_ipe_after_application", sql`${t.ipeSignedOn} >= ${t.appliedOn}`),
    check("vr_case_released_after_placed", sql`${t.waitlistReleasedOn} >= ${t.waitlistPlacedOn}`),
    check("vr_case_closed_after_application", sql`${t.closedOn} >= ${t.appliedOn}`),
    ...rowPolicies(
      { read: clientRead(group), insert: clientWrite(group), update: clientWrite(group) },
      "yes",
    ),
  ],
);

/** An agreement to extend a VR clock to a specific date. Never changed: a further agreement is a further row. */
export const clockExtension = pgTable(
  "clock_extension",
  {
    ...clientRow(),
    dataGroup: dataGroup("data_group")
      .notNull()
      .generatedAlwaysAs(sql`'ipe-and-vr-services'::data_group`),
    vrCaseId: uuid("vr_case_id").notNull(),
    clock: clockKind("clock").notNull(),
    agreedOn: day("agreed_on").notNull(),
    newDueOn: day("new_due_on").notNull(),
    reason: extensionReason("reason").notNull(),
    circumstance: text("circumstance"),
    agreedByPerson: text("agreed_by_person").notNull(),
    agreedByAgency: text("agreed_by_agency").notNull(),
  },
  (t) => [
    ...ofClient("clock_extension", t),
    foreignKey({
      name: "clock_extension_case_fk",
      columns: [t.vrCaseId, t.clientId],
      foreignColumns: [vrCase.id, vrCase.clientId],
    }),
    index("clock_extension_case").on(t.vrCaseId),
    check(
      "clock_extension_agreed_by_both",
      sql`btrim(${t.agreedByPerson}) <> '' and btrim(${t.agreedByAgency}) <> ''`,
    ),
    check("clock_extension_to_a_later_day", sql`${t.newDueOn} >= ${t.agreedOn}`),
    ...rowPolicies({ read: clientRead(group), insert: clientWrite(group) }),
  ],
);
