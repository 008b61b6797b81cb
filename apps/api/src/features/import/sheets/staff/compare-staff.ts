import type { staff } from "@ips/db";
import type { Directory } from "../../rows/directory.ts";
import { nameKey } from "../../values/normalise.ts";
import { Changes } from "../changes.ts";
import type { Change } from "../sheet-importer.ts";
import type { StaffRecord } from "./check-staff.ts";

/** A member of staff as the record has it. */
export type KnownStaff = typeof staff.$inferSelect & {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
};

/** What a row of the staff sheet changes about somebody the record knows. */
export type StaffCorrection = {
  readonly changes: readonly Change[];
  readonly set: Partial<typeof staff.$inferInsert>;
  /** The row names other treatment teams than the record. */
  readonly otherTeams: boolean;
};

/** Compares a row with the record; `unitId` is the program the row belongs to, null when it says none. */
export function compareStaff(
  existing: KnownStaff,
  record: StaffRecord,
  unitId: string | null,
  directory: Directory,
): StaffCorrection {
  const changes = new Changes();
  const set: Partial<typeof staff.$inferInsert> = {};
  if (record.number !== null && changes.differs("number", "text", existing.number, record.number))
    set.number = record.number;
  if (changes.differs("name", "text", existing.name, record.name)) set.name = record.name;
  if (record.role !== null && changes.differs("role", "code", existing.role, record.role))
    set.role = record.role;
  if (record.program !== null && unitId !== existing.unitId) {
    changes.differs("program", "text", directory.unitName(existing.unitId), directory.unitName(unitId));
    set.unitId = unitId;
  }
  if (changes.differs("fte", "number", existing.fte, record.fte)) set.fte = record.fte;
  if (changes.differs("startedOn", "date", existing.startedOn, record.startedOn))
    set.startedOn = record.startedOn;
  if (changes.differs("endedOn", "date", existing.endedOn, record.endedOn)) set.endedOn = record.endedOn;
  if (changes.differs("email", "text", existing.email, record.email)) set.email = record.email;
  const otherTeams =
    record.teams.length > 0 && namesOf(record.teams) !== namesOf(existing.teams.map(({ name }) => name));
  if (otherTeams)
    changes.differs(
      "teams",
      "text",
      existing.teams.map(({ name }) => name).join("; ") || null,
      record.teams.join("; "),
    );
  return { changes: changes.list, set, otherTeams };
}

function namesOf(teams: readonly string[]): string {
  return teams.map(nameKey).toSorted().join(";");
}
