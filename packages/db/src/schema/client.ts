import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { unit } from "./agency.ts";
import { createdAt, day, id, unitRow } from "./columns.ts";
import { language } from "./enums.ts";
import { clientTableRead, clientWrite, rowPolicies } from "./policies.ts";

/**
 * A human being, as a bare identifier that links the records of the agencies that serve them. It holds nothing,
 * the application may add one but never list them, and no agency is told another's.
 */
export const person = pgTable("person", { id: id(), createdAt: createdAt() }, () => [
  ...rowPolicies({ insert: "(select app.agency()) is not null" }),
]);

/** An agency's own record of a person. Correcting it never changes another agency's. */
export const client = pgTable(
  "client",
  {
    ...unitRow(),
    personId: uuid("person_id").notNull(),
    number: text("number").notNull(),
    firstName: text("first_name").notNull(),
    lastName: text("last_name").notNull(),
    preferredName: text("preferred_name"),
    pronoun: text("pronoun"),
    bornOn: day("born_on"),
    phone: text("phone"),
    email: text("email"),
    language: language("language").notNull().default("en"),
    county: text("county"),
  },
  (t) => [
    foreignKey({
      name: "client_unit_fk",
      columns: [t.unitId, t.agencyId],
      foreignColumns: [unit.id, unit.agencyId],
    }),
    foreignKey({ name: "client_person_fk", columns: [t.personId], foreignColumns: [person.id] }),
    // What every row about a client points to: a transfer to another unit moves them all.
    unique("client_place").on(t.id, t.agencyId, t.unitId),
    unique("client_number").on(t.agencyId, t.number),
    unique("client_once_per_agency").on(t.agencyId, t.personId),
    index("client_person").on(t.personId),
    // A search by name reads the unit's clients by this index. A trigram index could not be used: under row security
    // PostgreSQL applies LIKE, which is not leakproof, only to rows that a policy has let through.
    index("client_by_name").on(t.agencyId, t.unitId, t.lastName, t.firstName),
    index("client_born").on(t.agencyId, t.bornOn),
    check(
      "client_named",
      sql`btrim(${t.firstName}) <> '' and btrim(${t.lastName}) <> '' and btrim(${t.number}) <> ''`,
    ),
    // A person whom another agency already serves is linked by accepting a referral, never by naming the identifier.
    ...rowPolicies(
      {
        read: clientTableRead,
        insert: `${clientWrite("identity")} and app.person_is_new(person_id)`,
        update: clientWrite("identity"),
      },
      "yes",
    ),
  ],
);
