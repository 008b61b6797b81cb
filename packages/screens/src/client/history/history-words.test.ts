import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fieldNames, rowNames, untoldFields } from "./history-words.ts";

// The words of the history are written here and the tables elsewhere: the migrations say what is kept and what can change.
const folder = join(import.meta.dirname, "../../../../db/migrations");
const migrations = readdirSync(folder)
  .filter((file) => file.endsWith(".sql"))
  .map((file) => readFileSync(join(folder, file), "utf8"))
  .join("\n");

/** Tables under the history that are not about a person: their history has no page here. */
const ofTheAgency = [
  "agency",
  "agency_setting",
  "unit",
  "treatment_team",
  "staff",
  "staff_team",
  "membership",
  "invitation",
  "employer",
  "employer_contact",
  "weekly_time",
  "vr_contact",
  "reference_table",
  "program_event",
  "item_answer",
  "fidelity_setting",
  "fidelity_review",
  "review_chart",
  "review_member",
  "review_task",
  "review_rating",
  "review_score",
  "review_report",
  "action_goal",
  "action_step",
  "action_note",
  "published_figures",
];

const kept = [...migrations.matchAll(/app\.keep_history\('(\w+)'/g)].flatMap(([, table = ""]) =>
  ofTheAgency.includes(table) ? [] : [table],
);
const changing = [...migrations.matchAll(/grant update \(([\w, ]+)\) on (\w+)/g)].flatMap(
  ([, columns = "", table = ""]) =>
    kept.includes(table) ? columns.split(",").map((column) => ({ table, column: column.trim() })) : [],
);

test("the migrations name tables and columns", () => {
  expect(kept).toContain("milestone");
  expect(changing).toContainEqual({ table: "contact", column: "note" });
});

test.each(kept)("%s has a name that people read", (table) => {
  expect(
    rowNames[table],
    `Say in history-words.ts what ${table} is called in the middle of a sentence.`,
  ).toBeTruthy();
});

test("every column that can change has a name that people read, or is one that says nothing to them", () => {
  const unknown = changing.filter(({ column }) => !(column in fieldNames) && !untoldFields.includes(column));
  // The plan has its own page of versions.
  expect(unknown.filter(({ table }) => table !== "plan")).toEqual([]);
});
