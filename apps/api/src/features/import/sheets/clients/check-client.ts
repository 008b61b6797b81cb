import type { EpisodeExitReason, Language, PlainDate } from "@ips/domain";
import type { FieldOf } from "../../recognise/field-specs.ts";
import type { Cells } from "../../rows/cells.ts";
import type { Directory, StaffEntry } from "../../rows/directory.ts";
import { splitPersonName } from "../../values/split-person-name.ts";
import { exitReasonWords, languageWords } from "../../values/words.ts";
import { knownStaff } from "../known.ts";

/** What a row says about the person; null: nothing. */
export type PersonFacts = {
  readonly firstName: string;
  readonly lastName: string;
  readonly preferredName: string | null;
  readonly pronoun: string | null;
  readonly bornOn: PlainDate | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: Language | null;
  readonly county: string | null;
};

/** One enrollment as a row says it. */
export type ClientRecord = {
  readonly number: string;
  readonly person: PersonFacts;
  readonly unitId: string;
  readonly staff: StaffEntry;
  readonly team: string | null;
  readonly referredOn: PlainDate | null;
  readonly enteredOn: PlainDate;
  readonly exitedOn: PlainDate | null;
  readonly exitReason: EpisodeExitReason | null;
  /** What the team was told about VR. */
  readonly vr: {
    readonly counselor: string | null;
    readonly appliedOn: PlainDate | null;
    readonly eligibleOn: PlainDate | null;
    readonly ipeSignedOn: PlainDate | null;
  };
};

type ClientCells = Cells<FieldOf<"clients">>;

/** Reads a row of the client sheet; null when anything is wrong with it, which `cells.problems` then says. */
export function checkClient(cells: ClientCells, directory: Directory): ClientRecord | null {
  const number = cells.requiredLine("number");
  const person = checkPerson(cells);
  const referredOn = cells.pastDate("referredOn");
  const enteredOn = cells.requiredPastDate("enteredOn");
  if (person.bornOn !== null && enteredOn !== "" && person.bornOn >= enteredOn)
    cells.refuse("impossible-birth-date", "bornOn");
  const team = cells.oneLine("team");
  const program = checkProgram(cells, directory);
  const staff = knownStaff(cells, "specialist", directory, program);
  const unitId = program ?? staff?.unitId ?? directory.onlyUnit()?.id ?? null;
  if (staff !== null && unitId === null && cells.problems.length === 0)
    cells.refuse("value-missing", "program");
  if (unitId !== null && !directory.mayWrite(unitId)) cells.refuse("program-not-yours", "program");
  const exitedOn = cells.pastDate("exitedOn");
  if (exitedOn !== null && enteredOn !== "" && exitedOn < enteredOn)
    cells.refuse("exit-before-entry", "exitedOn");
  const exitReason = cells.choiceOrOther("exitReason", exitReasonWords, "other");
  const vr = checkVr(cells);
  if (staff === null || unitId === null || cells.problems.length > 0) return null;
  return { number, person, unitId, staff, team, referredOn, enteredOn, exitedOn, exitReason, vr };
}

function checkPerson(cells: ClientCells): PersonFacts {
  const { firstName, lastName } = checkName(cells);
  return {
    firstName,
    lastName,
    preferredName: cells.oneLine("preferredName"),
    pronoun: cells.oneLine("pronoun"),
    bornOn: cells.birthDate("bornOn"),
    phone: cells.oneLine("phone"),
    email: cells.oneLine("email"),
    language: cells.choice("language", languageWords),
    county: cells.oneLine("county"),
  };
}

/** Two columns, or one that holds both names. */
function checkName(cells: ClientCells): { firstName: string; lastName: string } {
  if (cells.has("firstName") && cells.has("lastName")) {
    return { firstName: cells.requiredLine("firstName"), lastName: cells.requiredLine("lastName") };
  }
  const whole = cells.requiredLine("fullName");
  const name = splitPersonName(whole);
  if (name === null && whole !== "") cells.refuse("unknown-value", "fullName");
  return { firstName: name?.first ?? "", lastName: name?.last ?? "" };
}

/** The id of the program that the row names; null when it names none. */
function checkProgram(cells: ClientCells, directory: Directory): string | null {
  const name = cells.oneLine("program");
  if (name === null) return null;
  const unit = directory.unit(name);
  if (unit === null) cells.refuse("unknown-program", "program");
  return unit?.id ?? null;
}

function checkVr(cells: ClientCells): ClientRecord["vr"] {
  const counselor = cells.oneLine("counselor");
  const appliedOn = cells.pastDate("vrAppliedOn");
  const eligibleOn = cells.pastDate("vrEligibleOn");
  const ipeSignedOn = cells.pastDate("ipeSignedOn");
  if (appliedOn !== null && eligibleOn !== null && eligibleOn < appliedOn)
    cells.refuse("end-before-start", "vrEligibleOn");
  if (appliedOn !== null && ipeSignedOn !== null && ipeSignedOn < appliedOn)
    cells.refuse("end-before-start", "ipeSignedOn");
  return { counselor, appliedOn, eligibleOn, ipeSignedOn };
}
