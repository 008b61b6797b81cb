import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { treatmentTeam } from "./agency.ts";
import { byStaff, ofUnit } from "./client-rows.ts";
import { day, takenBackAt, unitRow } from "./columns.ts";
import { programEventKind } from "./enums.ts";
import { rowPolicies, standing, unitRead, unitWrite } from "./policies.ts";

/**
 * What a program or its agency did on a day that is on nobody's record: a meeting of the unit, field mentoring, the steering committee. A
 * specialist reads what was with them. Never changed: taken back, and written anew.
 */
export const programEvent = pgTable(
  "program_event",
  {
    ...unitRow(),
    kind: programEventKind("kind").notNull(),
    onDate: day("on_date").notNull(),
    /** Whom of the program it was with; null: everybody, or nobody of the program. */
    staffId: uuid("staff_id"),
    teamId: uuid("team_id"),
    /** Of a meeting of the steering committee: an executive took part. */
    executivePresent: boolean("executive_present"),
    note: text("note"),
    /** Both are filled by the database from the acting membership, whatever is sent. */
    recordedByStaffId: uuid("recorded_by_staff_id"),
    recordedByName: text("recorded_by_name").notNull().default(""),
    takenBackAt: takenBackAt(),
  },
  (t) => [
    ...ofUnit("program_event", t),
    byStaff("program_event", t.staffId, t.agencyId),
    foreignKey({
      name: "program_event_team_fk",
      columns: [t.teamId, t.agencyId],
      foreignColumns: [treatmentTeam.id, treatmentTeam.agencyId],
    }),
    index("program_event_latest").on(t.agencyId, t.unitId, t.onDate.desc()),
    check("program_event_note_short", sql`btrim(${t.note}) <> '' and length(${t.note}) <= 500`),
    ...rowPolicies(
      { read: standing(unitRead("team-figures", "staff_id")), insert: unitWrite("team-figures") },
      "yes",
    ),
  ],
);
