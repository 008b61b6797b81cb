import { expect, test } from "vitest";
import { changeSentences, historySentence, type HistoryRow } from "./history-sentence.ts";

const today = "2026-11-21";
const nothing = { before: null, reason: null };
const row = (rest: Partial<HistoryRow>): HistoryRow => ({
  historyId: "h1",
  at: "2026-11-21T15:00:00Z",
  byName: "Ana Lopez",
  byAgencyName: "Harbor",
  screen: "client",
  table: "client",
  action: "update",
  about: null,
  underReleaseUntil: null,
  undo: null,
  changes: [],
  ...rest,
});

test.each([
  [
    {
      table: "contact",
      action: "insert",
      about: { ...nothing, code: "community", on: "2026-11-17", name: null },
    },
    "added a contact: Community, Tue, Nov 17",
  ],
  [
    {
      table: "milestone",
      action: "insert",
      about: { ...nothing, code: "vr-application", on: "2026-06-24", name: null },
    },
    "recorded VR application: Wed, Jun 24",
  ],
  [
    {
      table: "release",
      action: "insert",
      about: { ...nothing, code: null, on: "2027-03-01", name: "State VR" },
    },
    "recorded a release of information: State VR, until Mon, Mar 1, 2027",
  ],
  [
    { table: "plan", changes: [{ field: "version", before: "4", after: "5" }] },
    "saved a new version of the job search plan",
  ],
  [
    {
      table: "release",
      changes: [{ field: "revoked_on", before: null, after: "2026-11-15" }],
      about: { ...nothing, code: null, on: null, name: "State VR" },
    },
    "stopped sharing with State VR",
  ],
  [
    {
      table: "milestone",
      action: "insert",
      about: {
        code: "vr-application",
        on: "2026-06-24",
        name: null,
        before: "2026-06-23",
        reason: "The letter",
      },
    },
    "changed VR application from Tue, Jun 23 to Wed, Jun 24",
  ],
  [
    {
      table: "milestone",
      action: "insert",
      about: { code: "vr-application", on: null, name: null, before: "2026-06-23", reason: "Undone" },
    },
    "took back VR application, which was Tue, Jun 23",
  ],
  [
    {
      table: "milestone",
      action: "insert",
      about: { code: "vr-application", on: "2026-06-23", name: null, before: null, reason: "It was right" },
    },
    "put VR application back in: Tue, Jun 23",
  ],
  [{ table: "a_table_to_come", action: "insert" }, "added the record"],
] as const)("%j is told as a sentence", (given, sentence) => {
  expect(
    historySentence(row({ ...given, changes: "changes" in given ? [...given.changes] : [] }), today),
  ).toBe(sentence);
});

test("a change names the field in words and both values", () => {
  const changes = [
    { field: "phone", before: "555-0160", after: "555-0199" },
    { field: "hourly_wage_cents", before: null, after: "1529" },
    { field: "place", before: "office", after: "worksite" },
    { field: "note", before: "wrong person", after: null },
    { field: "born_on", before: "1984-03-12", after: "1984-03-13" },
  ];
  expect(changeSentences(row({ changes }), today)).toEqual([
    "the phone number: 555-0160 → 555-0199",
    "the wage: $15.29 an hour",
    "the place: Office → Workplace",
    "the note: wrong person, taken out",
    "the birth date: Mon, Mar 12, 1984 → Tue, Mar 13, 1984",
  ]);
});

test("keys and unknown columns are never shown as they are", () => {
  const changes = [
    {
      field: "counselor_staff_id",
      before: "01a1fb67-1828-7254-9499-4bf28922cb72",
      after: "01a1fb67-1828-7254-9499-4bf28922cb73",
    },
    { field: "import_key", before: null, after: "row 17" },
  ];
  expect(changeSentences(row({ changes }), today)).toEqual(["the counselor"]);
});

test("what was taken back is said as it was, because no page says it any more", () => {
  const changes = [
    { field: "taken_back_at", before: null, after: "2026-11-21T15:00:00Z" },
    { field: "note", before: "Saw the loading dock", after: "Saw the loading dock" },
    { field: "minutes", before: "45", after: "45" },
    { field: "id", before: "0197", after: "0197" },
  ];
  const taken = row({ table: "contact", changes });
  expect(historySentence(taken, today)).toBe("took back a contact");
  expect(changeSentences(taken, today)).toEqual(["the note: Saw the loading dock", "the minutes: 45"]);
});
