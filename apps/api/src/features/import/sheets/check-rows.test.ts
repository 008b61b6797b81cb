import { describe, expect, test } from "vitest";
import { Cells } from "../rows/cells.ts";
import { aDirectory } from "../testing/a-directory.ts";
import { cellsOf, problemsOf } from "../testing/cells-of.ts";
import { DateOrderEvidence } from "../values/date-order.ts";
import { checkClient } from "./clients/check-client.ts";
import { checkContact } from "./contacts/check-contact.ts";
import { checkEmployerContact } from "./employer-contacts/check-employer-contact.ts";
import { checkJob } from "./jobs/check-job.ts";
import { checkStaff } from "./staff/check-staff.ts";
import { checkVrContact } from "./vr-contacts/check-vr-contact.ts";
import { checkWeek } from "./weekly-time/check-week.ts";

const directory = aDirectory();

describe("a row of the client sheet", () => {
  const good = {
    number: "H-9",
    firstName: "Donna ",
    lastName: "Rivera",
    bornOn: "1/20/1998",
    enteredOn: "5/4/2025",
    specialist: "ANA  LOPEZ",
    program: "harbor east",
  };
  const check = (row: object) => {
    const cells = cellsOf("clients", { ...good, ...row });
    return { record: checkClient(cells, directory), problems: problemsOf(cells) };
  };

  test("is read", () => {
    const { record, problems } = check({ team: "Team B", exitReason: "Moved away", exitedOn: "6/1/2026" });
    expect(problems).toEqual([]);
    expect(record).toMatchObject({
      number: "H-9",
      unitId: "east",
      team: "Team B",
      enteredOn: "2025-05-04",
      exitedOn: "2026-06-01",
      exitReason: "moved",
      person: { firstName: "Donna", lastName: "Rivera", bornOn: "1998-01-20" },
      staff: { id: "ana" },
    });
  });

  test.each([
    ["no entry", { enteredOn: "" }, ["enteredOn: date-missing"]],
    ["an entry that is no date", { enteredOn: "soon" }, ["enteredOn: impossible-date"]],
    ["an entry ahead", { enteredOn: "11/1/2026" }, ["enteredOn: date-in-future"]],
    ["an exit before the entry", { exitedOn: "5/3/2025" }, ["exitedOn: exit-before-entry"]],
    ["an exit on the day of the entry", { exitedOn: "5/4/2025" }, []],
    ["an exit ahead", { exitedOn: "11/1/2026" }, ["exitedOn: date-in-future"]],
    ["a birth that no calendar has", { bornOn: "2/30/1988" }, ["bornOn: impossible-birth-date"]],
    ["a birth ahead", { bornOn: "11/1/2026" }, ["bornOn: impossible-birth-date"]],
    ["a birth after the entry", { bornOn: "5/5/2025" }, ["bornOn: impossible-birth-date"]],
    ["a birth in words", { bornOn: "summer" }, ["bornOn: impossible-birth-date"]],
    ["no birth", { bornOn: "" }, []],
    ["an unknown specialist", { specialist: "Nobody Known" }, ["specialist: unknown-specialist"]],
    ["no specialist", { specialist: " " }, ["specialist: value-missing"]],
    ["an unknown program", { program: "Harbor North" }, ["program: unknown-program"]],
    ["another supervisor's program", { program: "Harbor West" }, ["program: program-not-yours"]],
    ["no number", { number: "" }, ["number: value-missing"]],
    ["a name longer than names are", { lastName: "x".repeat(201) }, ["lastName: value-too-long"]],
    [
      "eligibility before application",
      { vrAppliedOn: "5/2/2026", vrEligibleOn: "5/1/2026" },
      ["vrEligibleOn: end-before-start"],
    ],
    ["eligibility on the day of application", { vrAppliedOn: "5/1/2026", vrEligibleOn: "5/1/2026" }, []],
    ["eligibility without an application", { vrEligibleOn: "5/1/2026" }, []],
    ["a VR date ahead", { vrAppliedOn: "11/1/2026" }, ["vrAppliedOn: date-in-future"]],
    [
      "several things at once",
      { enteredOn: "", specialist: "Nobody" },
      ["enteredOn: date-missing", "specialist: unknown-specialist"],
    ],
  ])("with %s", (_case, row, expected) => {
    const { record, problems } = check(row);
    expect(problems).toEqual(expected);
    expect(record === null).toBe(expected.length > 0);
  });

  test("belongs to the specialist's program when it names none", () => {
    expect(check({ program: "" }).record).toMatchObject({ unitId: "east" });
  });

  test("of two specialists with one name means the one of its program", () => {
    expect(check({ specialist: "Kim Lee" }).record?.staff.id).toBe("kim-east");
    expect(check({ specialist: "Kim Lee", program: "" }).problems).toEqual([
      "specialist: unknown-specialist",
    ]);
    expect(check({ specialist: "S03", program: "" }).record?.staff.id).toBe("kim-east");
  });

  test("may give the name in one cell, last name first or not", () => {
    const { firstName: _first, lastName: _last, ...rest } = good;
    for (const fullName of ["Rivera, Donna", "Donna Rivera"]) {
      const cells = cellsOf("clients", { ...rest, fullName });
      expect(checkClient(cells, directory)?.person).toMatchObject({ firstName: "Donna", lastName: "Rivera" });
    }
  });

  test("reads an exit reason it does not know as another reason, and says so", () => {
    const cells = cellsOf("clients", { ...good, exitedOn: "6/1/2026", exitReason: "Went back to school" });
    expect(checkClient(cells, directory)?.exitReason).toBe("other");
    expect(cells.understood).toEqual([{ field: "exitReason", text: "Went back to school", as: "other" }]);
  });
});

describe("a row of the contact sheet", () => {
  const good = {
    onDate: "6/6/2026",
    specialist: "Lopez, Ana",
    client: "h-1",
    minutes: "30",
    place: "Office",
    note: "",
  };
  test.each([
    ["minutes below zero", { minutes: "-30" }, ["minutes: minutes-not-positive"]],
    ["no minutes at all", { minutes: "0" }, ["minutes: minutes-not-positive"]],
    ["minutes in words", { minutes: "an hour" }, ["minutes: minutes-not-a-number"]],
    ["no minutes written", { minutes: "" }, ["minutes: value-missing"]],
    ["more minutes than a day", { minutes: "1441" }, ["minutes: unknown-value"]],
    ["a date ahead", { onDate: "06/07/27" }, ["onDate: date-in-future"]],
    ["the day of the import", { onDate: "10/31/2026" }, []],
    ["an unknown client", { client: "H-7777" }, ["client: unknown-client"]],
    ["a client of another program", { client: "H-2" }, ["client: program-not-yours"]],
    ["no client", { client: "" }, ["client: value-missing"]],
    ["a place that is none", { place: "Moon" }, ["place: unknown-value"]],
    ["no place", { place: "" }, ["place: value-missing"]],
    ["a note as long as a book", { note: "x".repeat(8001) }, ["note: value-too-long"]],
  ])("with %s", (_case, row, expected) => {
    const cells = cellsOf("contacts", { ...good, ...row });
    const record = checkContact(cells, directory);
    expect(problemsOf(cells)).toEqual(expected);
    expect(record === null).toBe(expected.length > 0);
  });
});

describe("a row of the employer contact sheet", () => {
  const good = {
    onDate: "6/6/2026",
    specialist: "Ana Lopez",
    business: " Valley  Foods",
    hiringManager: "Y",
    mode: "In person",
    client: "H-1",
    note: "",
  };
  const check = (row: object) => {
    const cells = cellsOf("employer-contacts", { ...good, ...row });
    return { record: checkEmployerContact(cells, directory), problems: problemsOf(cells) };
  };
  test("is read", () => {
    expect(check({}).record).toMatchObject({
      business: "Valley Foods",
      hiringManager: true,
      mode: "in-person",
      client: { id: "donna" },
      unitId: "east",
    });
  });
  test.each(["", "n/a"])("without a client (%j) is a general visit of the specialist's program", (client) => {
    expect(check({ client }).record).toMatchObject({ client: null, unitId: "east" });
  });
  test("does not say whether the person hires when the cell is empty", () => {
    expect(check({ hiringManager: "" }).record?.hiringManager).toBeNull();
  });
  test.each([
    ["an impossible date", { onDate: "13/45/2026" }, ["onDate: impossible-date"]],
    ["no business", { business: "" }, ["business: value-missing"]],
    ["an unknown client", { client: "H-7777" }, ["client: unknown-client"]],
    ["a specialist of another program", { specialist: "Ben Ortiz" }, ["specialist: program-not-yours"]],
  ])("with %s is refused", (_case, row, expected) => {
    expect(check(row).problems).toEqual(expected);
  });
});

describe("a row of the job sheet", () => {
  const good = {
    client: "H-1",
    business: "Metro Transit",
    title: "Custodian",
    startedOn: "8/1/2026",
    endedOn: "",
    hours: "20",
    wage: "$15.29/hr",
    openToAnyone: "Y",
    permanent: "N",
    endReason: "",
  };
  const check = (row: object) => {
    const cells = cellsOf("jobs", { ...good, ...row });
    return { record: checkJob(cells, directory), problems: problemsOf(cells) };
  };
  test("is read", () => {
    expect(check({}).record).toMatchObject({
      startedOn: "2026-08-01",
      endedOn: null,
      hoursPerWeek: 20,
      hourlyWageCents: 1529,
      assertedIpsCompetitive: true,
      permanent: false,
    });
  });
  test("does not say what its cells do not say", () => {
    expect(check({ hours: "", wage: "", openToAnyone: "", permanent: "" }).record).toMatchObject({
      hoursPerWeek: null,
      hourlyWageCents: null,
      assertedIpsCompetitive: null,
      permanent: null,
    });
  });
  test.each([
    ["more hours than a week has", { hours: "168.01" }, ["hours: more-hours-than-a-week-has"]],
    ["as many hours as a week has", { hours: "168" }, []],
    ["no hours", { hours: "0" }, ["hours: not-positive"]],
    ["an end before the start", { endedOn: "7/31/2026" }, ["endedOn: end-before-start"]],
    ["an end on the day of the start", { endedOn: "8/1/2026" }, []],
    ["a start ahead", { startedOn: "11/1/2026" }, ["startedOn: date-in-future"]],
    ["a wage by the week", { wage: "$600/week" }, ["wage: not-a-number"]],
    ["no title", { title: "" }, ["title: value-missing"]],
  ])("with %s", (_case, row, expected) => {
    expect(check(row).problems).toEqual(expected);
  });
});

describe("a row of the weekly time sheet", () => {
  const good = {
    weekOf: "10/26/2026",
    specialist: "Ana Lopez",
    scheduledHours: "37.5",
    communityHours: "24.5",
    employmentHours: "37.5",
  };
  test.each([
    ["a week off", { scheduledHours: "0", communityHours: "0", employmentHours: "0" }, []],
    ["a week that begins on a Tuesday", { weekOf: "10/27/2026" }, ["weekOf: unknown-value"]],
    ["hours below zero", { communityHours: "-1" }, ["communityHours: not-positive"]],
    ["too many hours", { employmentHours: "169" }, ["employmentHours: more-hours-than-a-week-has"]],
    ["hours in words", { scheduledHours: "full" }, ["scheduledHours: not-a-number"]],
    ["no hours written", { scheduledHours: "" }, ["scheduledHours: value-missing"]],
    ["another program's specialist", { specialist: "S02" }, ["specialist: program-not-yours"]],
  ])("with %s", (_case, row, expected) => {
    const cells = cellsOf("weekly-time", { ...good, ...row });
    checkWeek(cells, directory);
    expect(problemsOf(cells)).toEqual(expected);
  });
});

describe("a row of the VR contact sheet", () => {
  const good = {
    onDate: "5/1/2026",
    specialist: "Ana Lopez",
    counselor: "Eric Miller",
    kind: "Scheduled meeting",
    mode: "In person",
  };
  test.each([
    ["everything in order", {}, []],
    ["no counselor", { counselor: "" }, ["counselor: value-missing"]],
    ["a kind that is none", { kind: "Lunch" }, ["kind: unknown-value"]],
  ])("with %s", (_case, row, expected) => {
    const cells = cellsOf("vr-contacts", { ...good, ...row });
    checkVrContact(cells, directory);
    expect(problemsOf(cells)).toEqual(expected);
  });
});

describe("a row of the staff sheet", () => {
  const good = {
    number: "S05",
    name: "Rosa Green",
    role: "Employment specialist",
    program: "Harbor East",
    fte: "0.5",
    startedOn: "1/1/2024",
    endedOn: "",
    teams: "Team B; Team C",
  };
  test.each([
    ["a start ahead, as rosters have", { startedOn: "1/1/2027" }, []],
    ["an end before the start", { endedOn: "12/31/2023" }, ["endedOn: end-before-start"]],
    ["hours instead of a share", { fte: "37.5" }, ["fte: unknown-value"]],
    ["a role that is none", { role: "Wizard" }, ["role: unknown-value"]],
    ["no name", { name: "" }, ["name: value-missing"]],
    ["no number", { number: "" }, ["number: value-missing"]],
  ])("with %s", (_case, row, expected) => {
    const cells = cellsOf("staff", { ...good, ...row });
    checkStaff(cells);
    expect(problemsOf(cells)).toEqual(expected);
  });

  test("goes by the name in a sheet without numbers", () => {
    const { number: _number, ...rest } = good;
    expect(checkStaff(cellsOf("staff", rest))).toMatchObject({
      number: null,
      teams: ["Team B", "Team C"],
    });
  });
});

test("cells beyond the headings refuse a row, empty ones do not", () => {
  const reading = {
    columns: new Map<string, number>(),
    width: 2,
    orders: new DateOrderEvidence().decide(),
    asOf: "2026-10-31",
  };
  expect(new Cells(7, ["a", "b", "c"], reading).problems).toEqual([
    { reason: "wrong-column-count", field: null, value: null },
  ]);
  expect(new Cells(8, ["a", "b", " "], reading).problems).toEqual([]);
});
