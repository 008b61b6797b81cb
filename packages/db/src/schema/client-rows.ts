import { foreignKey, index, type AnyPgColumn } from "drizzle-orm/pg-core";
import { unit } from "./agency.ts";
import { client } from "./client.ts";
import { staff } from "./staff.ts";

type Columns = Record<"agencyId" | "unitId" | "clientId", AnyPgColumn>;

/**
 * What every table about a client has: the key that ties agency, unit and client together and follows a
 * transfer, and the two indexes that the two halves of a policy use.
 *
 * @param byUnit "no" for a large table with another index that leads with the agency.
 */
export const ofClient = (table: string, t: Columns, byUnit: "yes" | "no" = "yes") => [
  foreignKey({
    name: `${table}_client_fk`,
    columns: [t.clientId, t.agencyId, t.unitId],
    foreignColumns: [client.id, client.agencyId, client.unitId],
  }).onUpdate("cascade"),
  index(`${table}_client`).on(t.clientId, t.agencyId, t.unitId),
  ...(byUnit === "yes" ? [index(`${table}_unit`).on(t.agencyId, t.unitId)] : []),
];

/** The key of a table of the agency's own business to its unit, with the index of its policy. */
export const ofUnit = (table: string, t: Pick<Columns, "agencyId" | "unitId">) => [
  foreignKey({
    name: `${table}_unit_fk`,
    columns: [t.unitId, t.agencyId],
    foreignColumns: [unit.id, unit.agencyId],
  }),
  index(`${table}_unit`).on(t.agencyId, t.unitId),
];

/** A member of staff of the same agency. */
export const byStaff = (table: string, staffId: AnyPgColumn, agencyId: AnyPgColumn) =>
  foreignKey({
    name: `${table}_staff_fk`,
    columns: [staffId, agencyId],
    foreignColumns: [staff.id, staff.agencyId],
  });
