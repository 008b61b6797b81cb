import type { Finding } from "@ips/domain";
import { expect, test } from "vitest";
import { sortPeople, type Sortable } from "./sort-people.ts";

const person = (name: string, facts: Partial<Sortable> = {}): Sortable => ({
  clientId: name,
  name,
  lastName: name,
  enteredOn: null,
  lastContactOn: null,
  findings: [],
  ...facts,
});
const finding = (status: Finding["status"], daysLeft: number | null) =>
  ({ status, daysLeft, leads: true, rule: "vr.ipe" }) as Finding;
const names = (people: Sortable[]) => people.map(({ name }) => name);

test("urgency puts the latest first, then what is due, then missing answers, then the quiet", () => {
  const people = [
    person("quiet"),
    person("missing", { findings: [finding("missing-answer", null)] }),
    person("soon", { findings: [finding("due", 2)] }),
    person("late", { findings: [finding("overdue", -1)] }),
    person("very late", { findings: [finding("overdue", -9)] }),
  ];
  expect(names(sortPeople(people, "urgency", false))).toEqual([
    "very late",
    "late",
    "soon",
    "missing",
    "quiet",
  ]);
});

test("names ignore capitals, and the first name decides between equals", () => {
  const people = [
    person("Zoe ames", { lastName: "ames" }),
    person("Abe Ames", { lastName: "Ames" }),
    person("Ben", { lastName: "Zed" }),
  ];
  expect(names(sortPeople(people, "name", false))).toEqual(["Abe Ames", "Zoe ames", "Ben"]);
});

test("whom nobody has met yet stands before the longest unmet", () => {
  const people = [
    person("met", { lastContactOn: "2026-03-01" }),
    person("long ago", { lastContactOn: "2026-01-01" }),
    person("never"),
  ];
  expect(names(sortPeople(people, "last-contact", false))).toEqual(["never", "long ago", "met"]);
});

test("descending turns the order round, and equals keep to their names", () => {
  const people = [
    person("b", { enteredOn: "2026-01-01" }),
    person("a", { enteredOn: "2026-01-01" }),
    person("c", { enteredOn: "2026-02-01" }),
  ];
  expect(names(sortPeople(people, "entered", true))).toEqual(["c", "a", "b"]);
});
