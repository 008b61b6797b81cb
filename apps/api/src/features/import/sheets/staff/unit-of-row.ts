import { unit } from "@ips/db";
import type { FieldOf } from "../../recognise/field-specs.ts";
import type { Cells } from "../../rows/cells.ts";
import type { ImportSession } from "../sheet-importer.ts";
import type { StaffRecord } from "./check-staff.ts";

/**
 * The program of a row of the staff sheet. One that the agency does not know yet is added, by whoever may act
 * for the whole agency. A row without a program belongs where the person already works, else to the agency's only
 * program; where there are several, a specialist needs one and others work for the whole agency (null).
 *
 * @param current the program the record has for this person.
 */
export async function unitOfRow(
  session: ImportSession,
  cells: Cells<FieldOf<"staff">>,
  record: StaffRecord,
  current: string | null,
): Promise<string | null> {
  const { directory } = session;
  const name = record.program;
  const known = name === null ? (current ?? directory.onlyUnit()?.id) : directory.unit(name)?.id;
  if (known !== undefined) {
    if (!directory.mayWrite(known)) cells.refuse("program-not-yours", "program");
    return known;
  }
  if (name === null && directory.hasUnits()) {
    if ((record.role ?? "specialist") === "specialist") cells.refuse("value-missing", "program");
    return null;
  }
  if (!session.mayAddUnits) {
    cells.refuse("program-not-yours", "program");
    return null;
  }
  return addUnit(session, name ?? session.agencyName);
}

async function addUnit({ tx, actor, directory, newId, write }: ImportSession, name: string): Promise<string> {
  const added = { id: newId(), name };
  if (write) await tx.insert(unit).values({ ...added, agencyId: actor.agencyId, kind: "program" });
  directory.addUnit(added, true);
  return added.id;
}
