import type { PlainDate } from "@ips/domain";
import type { FieldOf } from "../../recognise/field-specs.ts";
import type { Cells } from "../../rows/cells.ts";
import { parseFte } from "../../values/parse-fte.ts";
import { splitList } from "../../values/split-list.ts";
import { roleWords } from "../../values/words.ts";

/** One person on the team as a row says it. Null: the row does not say. */
export type StaffRecord = {
  /** The agency's own number; null in a sheet without numbers. */
  readonly number: string | null;
  readonly name: string;
  readonly role: keyof typeof roleWords | null;
  readonly program: string | null;
  /** Full-time equivalent, 0 to 2. */
  readonly fte: number | null;
  readonly startedOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly teams: readonly string[];
  readonly email: string | null;
};

type Field = FieldOf<"staff">;

/** Reads a row of the staff sheet. A start or end may lie ahead: rosters are kept in advance. */
export function checkStaff(cells: Cells<Field>): StaffRecord | null {
  const name = cells.requiredLine("name");
  const number = cells.has("number") ? cells.requiredLine("number") : null;
  const role = cells.choice("role", roleWords);
  const program = cells.oneLine("program");
  const fte = cells.value("fte", parseFte);
  const startedOn = cells.anyDate("startedOn");
  const endedOn = cells.anyDate("endedOn");
  if (startedOn !== null && endedOn !== null && endedOn < startedOn)
    cells.refuse("end-before-start", "endedOn");
  const teams = splitList(cells.text("teams") ?? "");
  const email = cells.oneLine("email");
  if (cells.problems.length > 0) return null;
  return { number, name, role, program, fte, startedOn, endedOn, teams, email };
}
