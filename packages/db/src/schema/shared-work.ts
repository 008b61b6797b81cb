import { sharedWorkGroup, sharedWorkKinds, type DataGroup } from "@ips/domain";
import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { byStaff, ofClient } from "./client-rows.ts";
import { clientRow, day, takenBackAt } from "./columns.ts";
import { dataGroup, sharedWorkKind } from "./enums.ts";
import { groupedClientRead, groupedClientWrite, rowPolicies, standing } from "./policies.ts";

const kindsByGroup = Map.groupBy(sharedWorkKinds, sharedWorkGroup);

/** The data groups that hold shared work. */
const sharedWorkGroups: readonly DataGroup[] = [...kindsByGroup.keys()];

/** The group of a row by its kind, as the domain says it. */
const groupOfKind = sql.raw(
  `case ${[...kindsByGroup]
    .map(
      ([group, kinds]) =>
        `when kind in (${kinds.map((kind) => `'${kind}'`).join(", ")}) then '${group}'::data_group`,
    )
    .join(" ")} end`,
);

/**
 * What either side of a shared client did or settled on a day that no other table holds: meetings, leads, supports, what the IPE names. It stands
 * on the record of the agency that wrote it; the other side reads it through a release of its group. Never changed: taken back, and written anew.
 */
export const sharedWork = pgTable(
  "shared_work",
  {
    ...clientRow(),
    kind: sharedWorkKind("kind").notNull(),
    dataGroup: dataGroup("data_group").notNull().generatedAlwaysAs(groupOfKind),
    onDate: day("on_date").notNull(),
    note: text("note"),
    /** Filled by the database from the acting membership, whatever is sent. */
    staffId: uuid("staff_id"),
    staffName: text("staff_name").notNull().default(""),
    takenBackAt: takenBackAt(),
  },
  (t) => [
    ...ofClient("shared_work", t, "no"),
    byStaff("shared_work", t.staffId, t.agencyId),
    index("shared_work_latest").on(t.agencyId, t.clientId, t.onDate.desc()),
    index("shared_work_of_unit").on(t.agencyId, t.unitId, t.kind, t.onDate),
    check("shared_work_note_short", sql`btrim(${t.note}) <> '' and length(${t.note}) <= 500`),
    ...rowPolicies(
      { read: standing(groupedClientRead(sharedWorkGroups)), insert: groupedClientWrite },
      "yes",
    ),
  ],
);
