import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { agency } from "./agency.ts";
import { byStaff, ofClient, ofUnit } from "./client-rows.ts";
import { agencyRow, clientRow, day, takenBackAt, unitRow } from "./columns.ts";
import { contactAttendee, contactMode, employerContactPurpose, employerStep } from "./enums.ts";
import {
  clientReadOrOwn,
  clientWrite,
  mayRead,
  mayWrite,
  rowPolicies,
  sameAgency,
  standing,
  unitRead,
  unitWrite,
} from "./policies.ts";

const employersWrite = `${sameAgency} and ${mayWrite("employers")}`;

/** A business as one agency knows it. Nothing on it tells whether any of its people is a client. */
export const employer = pgTable(
  "employer",
  {
    ...agencyRow(),
    name: text("name").notNull(),
    city: text("city"),
    phone: text("phone"),
    businessNote: text("business_note"),
  },
  (t) => [
    foreignKey({ name: "employer_agency_fk", columns: [t.agencyId], foreignColumns: [agency.id] }),
    unique("employer_of_agency").on(t.id, t.agencyId),
    uniqueIndex("employer_name").on(t.agencyId, sql`lower(btrim(${t.name}))`),
    check("employer_named", sql`btrim(${t.name}) <> ''`),
    ...rowPolicies(
      { read: `${sameAgency} and ${mayRead("employers")}`, insert: employersWrite, update: employersWrite },
      "yes",
    ),
  ],
);

/** One visit, call or message to a business: the business side, without the person it was for. */
export const employerContact = pgTable(
  "employer_contact",
  {
    ...unitRow(),
    employerId: uuid("employer_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    onDate: day("on_date").notNull(),
    mode: contactMode("mode").notNull(),
    hiringManager: boolean("hiring_manager").notNull(),
    step: employerStep("step"),
    purpose: employerContactPurpose("purpose"),
    attendees: contactAttendee("attendees")
      .array()
      .notNull()
      .default(sql`'{}'`),
    businessNote: text("business_note"),
    importKey: text("import_key"),
    takenBackAt: takenBackAt(),
  },
  (t) => [
    ...ofUnit("employer_contact", t),
    foreignKey({
      name: "employer_contact_employer_fk",
      columns: [t.employerId, t.agencyId],
      foreignColumns: [employer.id, employer.agencyId],
    }),
    byStaff("employer_contact", t.staffId, t.agencyId),
    unique("employer_contact_of_agency").on(t.id, t.agencyId),
    uniqueIndex("employer_contact_import_key").on(t.agencyId, t.importKey),
    index("employer_contact_latest").on(t.agencyId, t.employerId, t.onDate.desc()),
    index("employer_contact_by_staff").on(t.agencyId, t.staffId, t.onDate.desc()),
    ...rowPolicies(
      {
        read: standing(unitRead("employers")),
        insert: unitWrite("employers"),
        update: unitWrite("employers"),
      },
      "yes",
    ),
  ],
);

/**
 * Which client an employer contact was for. It carries a copy of the contact's facts (a trigger fills and keeps
 * it), so that an agency to which employer contacts are released reads this row alone.
 */
export const employerContactClient = pgTable(
  "employer_contact_client",
  {
    ...clientRow(),
    employerContactId: uuid("employer_contact_id").notNull(),
    employerId: uuid("employer_id"),
    employerName: text("employer_name").notNull().default(""),
    staffId: uuid("staff_id"),
    staffName: text("staff_name").notNull().default(""),
    onDate: day("on_date")
      .notNull()
      .default(sql`'-infinity'`),
    mode: contactMode("mode").notNull().default("in-person"),
    hiringManager: boolean("hiring_manager").notNull().default(false),
    step: employerStep("step"),
    purpose: employerContactPurpose("purpose"),
    attendees: contactAttendee("attendees")
      .array()
      .notNull()
      .default(sql`'{}'`),
    clientNote: text("client_note"),
    /** Whether it rests on what this person wants, as their current plan has it; null: nobody has said. */
    restsOnPlan: boolean("rests_on_plan"),
    takenBackAt: takenBackAt(),
  },
  (t) => [
    ...ofClient("employer_contact_client", t, "no"),
    foreignKey({
      name: "employer_contact_client_contact_fk",
      columns: [t.employerContactId, t.agencyId],
      foreignColumns: [employerContact.id, employerContact.agencyId],
    }),
    unique("employer_contact_client_once").on(t.employerContactId, t.clientId),
    index("employer_contact_client_latest").on(t.agencyId, t.clientId, t.onDate),
    index("employer_contact_client_of_unit").on(t.agencyId, t.unitId, t.onDate),
    ...rowPolicies(
      {
        read: standing(clientReadOrOwn("employer-contacts", "staff_id")),
        insert: clientWrite("employer-contacts"),
        update: clientWrite("employer-contacts"),
      },
      "yes",
    ),
  ],
);
