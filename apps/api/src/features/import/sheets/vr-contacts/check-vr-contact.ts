import type { ContactMode, PlainDate, VrContactKind } from "@ips/domain";
import type { FieldOf } from "../../recognise/field-specs.ts";
import type { Cells } from "../../rows/cells.ts";
import type { Directory, StaffEntry } from "../../rows/directory.ts";
import { contactModeWords, vrContactKindWords } from "../../values/words.ts";
import { knownStaff, unitOfStaff } from "../known.ts";

/** One contact with a VR counselor as a row says it. */
export type VrContactRecord = {
  readonly onDate: PlainDate;
  readonly staff: StaffEntry;
  readonly unitId: string;
  readonly counselor: string;
  readonly kind: VrContactKind;
  readonly mode: ContactMode;
};

/** Reads a row of the VR contact sheet; null when anything is wrong with it. */
export function checkVrContact(
  cells: Cells<FieldOf<"vr-contacts">>,
  directory: Directory,
): VrContactRecord | null {
  const onDate = cells.requiredPastDate("onDate");
  const staff = knownStaff(cells, "specialist", directory);
  const unitId = unitOfStaff(cells, "specialist", staff, directory);
  const counselor = cells.requiredLine("counselor");
  const kind = cells.requiredChoice("kind", vrContactKindWords, "client-contact");
  const mode = cells.requiredChoice("mode", contactModeWords, "in-person");
  if (staff === null || unitId === null || cells.problems.length > 0) return null;
  return { onDate, staff, unitId, counselor, kind, mode };
}
