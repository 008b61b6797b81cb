import type { ContactMode, PlainDate } from "@ips/domain";
import type { FieldOf } from "../../recognise/field-specs.ts";
import type { Cells } from "../../rows/cells.ts";
import type { ClientEntry, Directory, StaffEntry } from "../../rows/directory.ts";
import { contactModeWords } from "../../values/words.ts";
import { knownClientIfAny, knownStaff } from "../known.ts";

/** One contact with a business as a row says it. */
export type EmployerContactRecord = {
  readonly onDate: PlainDate;
  readonly staff: StaffEntry;
  /** Null: a general visit, for nobody in particular. */
  readonly client: ClientEntry | null;
  /** The program whose contact it is. */
  readonly unitId: string;
  readonly business: string;
  /** Null: the cell is empty. */
  readonly hiringManager: boolean | null;
  readonly mode: ContactMode;
  readonly note: string | null;
};

/** Reads a row of the employer contact sheet; null when anything is wrong with it. */
export function checkEmployerContact(
  cells: Cells<FieldOf<"employer-contacts">>,
  directory: Directory,
): EmployerContactRecord | null {
  const onDate = cells.requiredPastDate("onDate");
  const business = cells.requiredLine("business");
  const client = knownClientIfAny(cells, "client", directory);
  const staff = knownStaff(cells, "specialist", directory, client?.unitId);
  const hiringManager = cells.yesNo("hiringManager");
  const mode = cells.requiredChoice("mode", contactModeWords, "in-person");
  const note = cells.text("note");
  const unitId = staff === null ? null : (staff.unitId ?? client?.unitId ?? directory.onlyUnit()?.id ?? null);
  if (staff !== null && unitId === null) cells.refuse("unknown-program", "specialist");
  else if (unitId !== null && !directory.mayWrite(unitId)) cells.refuse("program-not-yours", "specialist");
  if (staff === null || unitId === null || cells.problems.length > 0) return null;
  return { onDate, staff, client, unitId, business, hiringManager, mode, note };
}
