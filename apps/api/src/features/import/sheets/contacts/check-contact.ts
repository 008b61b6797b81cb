import type { ContactPlace, PlainDate } from "@ips/domain";
import type { FieldOf } from "../../recognise/field-specs.ts";
import type { Cells } from "../../rows/cells.ts";
import type { ClientEntry, Directory, StaffEntry } from "../../rows/directory.ts";
import { parseMinutes } from "../../values/parse-minutes.ts";
import { contactPlaceWords } from "../../values/words.ts";
import { knownClient, knownStaff } from "../known.ts";

/** One service contact as a row says it. */
export type ContactRecord = {
  readonly onDate: PlainDate;
  readonly staff: StaffEntry;
  readonly client: ClientEntry;
  readonly minutes: number;
  readonly place: ContactPlace;
  readonly note: string | null;
};

const minutesOfADay = 1440;

/** Reads a row of the contact sheet; null when anything is wrong with it, which `cells.problems` then says. */
export function checkContact(cells: Cells<FieldOf<"contacts">>, directory: Directory): ContactRecord | null {
  const onDate = cells.requiredPastDate("onDate");
  const client = knownClient(cells, "client", directory);
  const staff = knownStaff(cells, "specialist", directory, client?.unitId);
  const minutes = checkMinutes(cells);
  const place = cells.requiredChoice("place", contactPlaceWords, "office");
  const note = cells.text("note");
  if (client === null || staff === null || cells.problems.length > 0) return null;
  return { onDate, staff, client, minutes, place, note };
}

function checkMinutes(cells: Cells<FieldOf<"contacts">>): number {
  const before = cells.problems.length;
  const minutes = cells.value("minutes", (cell) => {
    const number = parseMinutes(cell);
    return number.ok ? number : { ok: false, reason: "minutes-not-a-number" };
  });
  if (minutes === null) {
    if (cells.problems.length === before) cells.refuse("value-missing", "minutes");
    return 0;
  }
  if (minutes <= 0) cells.refuse("minutes-not-positive", "minutes");
  else if (minutes > minutesOfADay) cells.refuse("unknown-value", "minutes");
  return Math.max(1, Math.round(minutes));
}
