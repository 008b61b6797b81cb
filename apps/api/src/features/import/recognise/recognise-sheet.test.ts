import { importKinds } from "@ips/contract";
import { describe, expect, test } from "vitest";
import { refusedColumns } from "../rows/refused-columns.ts";
import { fieldsOf } from "./field-specs.ts";
import { editDistance } from "./edit-distance.ts";
import { recogniseSheet } from "./recognise-sheet.ts";

const recognise = (headings: string, name = "sheet.csv") =>
  recogniseSheet([{ line: 1, cells: headings.split(",") }], name);
const uses = (headings: string) =>
  Object.fromEntries(
    recognise(headings).columns.flatMap(({ heading, field }) => (field === null ? [] : [[heading, field]])),
  );

describe("a sheet is known by its headings", () => {
  test.each(importKinds)("%s, under its own labels", (kind) => {
    const fields = fieldsOf(kind).filter(({ field }) => field !== "fullName");
    const found = recognise(fields.map(({ spec }) => spec.label).join(","));
    expect(found).toMatchObject({ kind, missing: [] });
    expect(found.columns.map(({ field }) => field)).toEqual(fields.map(({ field }) => field));
  });

  test.each([
    ["clients", "Consumer ID,Participant name,DOB,ES,Start date,MH team,Discharge date"],
    ["clients", "Chart number,First,Last,Enrollment date,Employment consultant,Site"],
    ["contacts", "DOS,Job coach,Participant,Duration,Location,Progress note"],
    ["contacts", "Fecha,Especialista de empleo,ID del participante,Minutos,Lugar"],
    ["employer-contacts", "Visit date,ES,Employer name,Hiring authority,Method,Consumer"],
    ["employer-contacts", "Fecha,Especialista,Empresa,Tipo,ID del cliente"],
    ["jobs", "Consumer ID,Employer,Position,Hire date,Hrs/wk,Pay rate"],
    ["jobs", "MRN,Company,Occupation,Job start,Job end,Hours per week,Hourly wage,Reason for leaving"],
    ["staff", "Employee,Position,% FTE,Site"],
    ["weekly-time", "Week beginning,Worker,Scheduled,Community,Employment"],
    ["vr-contacts", "Date,Specialist,VRC,Purpose,Method"],
  ] as const)("%s, as other agencies write them: %s", (kind, headings) => {
    expect(recognise(headings)).toMatchObject({ kind, missing: [] });
  });

  test("case, accents, punctuation and remarks in brackets do not matter", () => {
    expect(
      uses("CLIENT_ID,first name *,LAST-NAME,Program Entry (mm/dd/yyyy),employment specialist:"),
    ).toEqual({
      CLIENT_ID: "number",
      "first name *": "firstName",
      "LAST-NAME": "lastName",
      "Program Entry (mm/dd/yyyy)": "enteredOn",
      "employment specialist:": "specialist",
    });
  });

  test("a letter wrong is forgiven", () => {
    expect(uses("Client ID,Date,Emplyment specialist,Minuts,Place")).toMatchObject({
      "Emplyment specialist": "specialist",
      Minuts: "minutes",
    });
  });

  test("what is missing is said", () => {
    expect(recognise("Date,Employment specialist,Client ID,Place")).toMatchObject({
      kind: "contacts",
      missing: ["minutes"],
    });
    expect(
      recognise("Client ID,Date of birth,Program entry,Employment specialist,Treatment team"),
    ).toMatchObject({ kind: "clients", missing: ["firstName", "lastName"] });
  });

  test("columns that mean nothing here are not used", () => {
    expect(recognise("Client ID,Business,Job title,Start,Favorite color").columns.at(-1)).toEqual({
      column: 4,
      heading: "Favorite color",
      field: null,
    });
  });

  test("one heading twice is used once", () => {
    expect(
      recognise("Date,Employment specialist,Client ID,Minutes,Place,Date").columns.map(({ field }) => field),
    ).toEqual(["onDate", "specialist", "client", "minutes", "place", null]);
  });

  test("the columns that a file of refused rows adds are not read, though one says why", () => {
    const found = recognise(
      [
        ...refusedColumns("month-first"),
        "Client ID",
        "Business",
        "Job title",
        "Start",
        "Reason for ending",
      ].join(","),
    );
    expect(found).toMatchObject({ kind: "jobs" });
    expect(found.columns.slice(0, 3).map(({ field }) => field)).toEqual([null, null, null]);
    expect(found.columns.at(-1)?.field).toBe("endReason");
  });

  test.each(["Foo,Bar,Baz", "Name,Birthday cake,Color", "", "1,2,3"])(
    "%j is no sheet that is known",
    (headings) => {
      expect(recognise(headings).kind).toBeNull();
    },
  );
});

describe("the headings are found where they are", () => {
  const row = (line: number, text: string) => ({ line, cells: text.split(",") });

  test("below a title and a printed date", () => {
    const rows = [
      row(1, "Harbor Behavioral Health,,"),
      row(2, "Printed 10/31/2026,,"),
      row(4, "Date,Employment specialist,Client ID,Minutes,Place"),
      row(5, "10/1/2026,Ana Lopez,H-1,30,Office"),
    ];
    expect(recogniseSheet(rows, "x")).toMatchObject({ kind: "contacts", headerLine: 4, missing: [] });
  });

  test("over two lines, as under merged cells", () => {
    const rows = [
      row(1, "Client ID,First name,Last name,Start,Specialist,VR,,"),
      row(2, ",,,,,application,eligibility,IPE signed"),
      row(3, "H-1,A,B,1/1/2026,X,,,"),
    ];
    const found = recogniseSheet(rows, "x");
    expect(found).toMatchObject({ kind: "clients", headerLine: 2 });
    expect(found.columns.map(({ field }) => field)).toEqual([
      "number",
      "firstName",
      "lastName",
      "enteredOn",
      "specialist",
      "vrAppliedOn",
      "vrEligibleOn",
      "ipeSignedOn",
    ]);
  });

  test("the file's name decides between kinds that fit equally, and no more", () => {
    expect(recognise("Date,Employment specialist,Client ID,Minutes,Place", "jobs.csv").kind).toBe("contacts");
  });
});

test.each([
  ["minutes", "minuts", 1],
  ["employment", "emplyoment", 2],
  ["abc", "abc", 0],
  ["abc", "xyz", 2],
])("from %s to %s are %s changes (counted up to one)", (one, other, distance) => {
  expect(editDistance(one, other, 1)).toBe(Math.min(distance, 2));
});
