import type { Cells } from "../rows/cells.ts";
import type { ClientEntry, Directory, StaffEntry } from "../rows/directory.ts";
import { saysNothing } from "../values/empty-cell.ts";

/**
 * The client that a cell names, whose program whoever imports may write. Notes `unknown-client` or
 * `program-not-yours`; a missing number is `value-missing`.
 */
export function knownClient<F extends string>(
  cells: Cells<F>,
  field: F,
  directory: Directory,
): ClientEntry | null {
  const number = cells.requiredLine(field);
  return number === "" ? null : clientByNumber(cells, field, number, directory);
}

/** As {@link knownClient}, for a cell that may be empty. */
export function knownClientIfAny<F extends string>(
  cells: Cells<F>,
  field: F,
  directory: Directory,
): ClientEntry | null {
  const number = cells.oneLine(field);
  return number === null || saysNothing(number) ? null : clientByNumber(cells, field, number, directory);
}

function clientByNumber<F extends string>(
  cells: Cells<F>,
  field: F,
  number: string,
  directory: Directory,
): ClientEntry | null {
  const client = directory.client(number);
  if (client === null) cells.refuse("unknown-client", field);
  else if (!directory.mayWrite(client.unitId)) cells.refuse("program-not-yours", field);
  return client;
}

/**
 * The member of staff that a cell names. `unitId` decides between two of the same name.
 */
export function knownStaff<F extends string>(
  cells: Cells<F>,
  field: F,
  directory: Directory,
  unitId?: string | null,
): StaffEntry | null {
  const name = cells.requiredLine(field);
  if (name === "") return null;
  const staff = directory.staff(name, unitId);
  if (staff === null) cells.refuse("unknown-specialist", field);
  return staff;
}

/**
 * The program that a row about a member of staff's own work belongs to: where the person works, or the agency's
 * only program for someone who works for all of it.
 */
export function unitOfStaff<F extends string>(
  cells: Cells<F>,
  field: F,
  staff: StaffEntry | null,
  directory: Directory,
): string | null {
  if (staff === null) return null;
  const unitId = staff.unitId ?? directory.onlyUnit()?.id ?? null;
  if (unitId === null) cells.refuse("unknown-program", field);
  else if (!directory.mayWrite(unitId)) cells.refuse("program-not-yours", field);
  return unitId;
}
