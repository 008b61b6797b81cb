import { expect, test } from "vitest";
import { hoursOf } from "../../record/hours-of.ts";
import { centsOf, dollarsOf, jobProblems, type JobFieldValues } from "./job-values.ts";

test.each([
  ["15.29", 1529],
  ["15,29", 1529],
  ["15.2", 1520],
  ["$15", 1500],
  ["0.07", 7],
  ["", null],
  ["15.299", null],
  ["fifteen", null],
  ["-4", null],
])("%j an hour is %j cents", (text, cents) => {
  expect(centsOf(text)).toBe(cents);
});

test.each([
  ["20", 20],
  ["17.5", 17.5],
  ["17,5", 17.5],
  ["", null],
  ["about 20", null],
])("%j hours are %j", (text, hours) => {
  expect(hoursOf(text)).toBe(hours);
});

const good: JobFieldValues & { startedOn: string } = {
  employerName: "Kessler Hardware",
  title: "Clerk",
  startedOn: "2026-11-20",
  hoursPerWeek: "",
  hourlyWage: "",
  permanent: "",
};

test("a job needs a business, a title and its first day; the rest can follow", () => {
  expect(jobProblems(good, "2026-11-21")).toEqual({});
  expect(
    Object.keys(jobProblems({ ...good, employerName: " ", title: "", startedOn: "" }, "2026-11-21")),
  ).toEqual(["employerName", "title", "startedOn"]);
});

test("a job that has not begun is not recorded yet", () => {
  expect(jobProblems({ ...good, startedOn: "2026-11-22" }, "2026-11-21").startedOn).toMatch(/still to come/u);
});

test("hours and wage are numbers where they are written", () => {
  expect(
    Object.keys(jobProblems({ ...good, hoursPerWeek: "169", hourlyWage: "a lot" }, "2026-11-21")),
  ).toEqual(["hoursPerWeek", "hourlyWage"]);
});

test("cents come back as they were typed", () => {
  expect([5, 1529, 1550].map(dollarsOf)).toEqual(["0.05", "15.29", "15.50"]);
  expect(centsOf(dollarsOf(1529))).toBe(1529);
});
