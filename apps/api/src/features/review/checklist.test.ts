import { federalDefault, type Jurisdiction } from "@ips/domain";
import { describe, expect, test } from "vitest";
import { checklist } from "./checklist.ts";

const dates = { visitFrom: "2027-03-10", visitTo: "2027-03-11", today: "2026-11-22" };
const dueOf = (lines: ReturnType<typeof checklist>, subject: string) =>
  lines.find((line) => line.subject === subject)?.dueOn;

describe("the checklist of a review", () => {
  test("asks an outside review for everything, each thing once", () => {
    const subjects = checklist("outside", dates).map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(subjects).toContain("agree-visit");
    expect(subjects).toContain("job-development");
  });

  test("settles nothing with anybody from outside where the own staff rate", () => {
    expect(checklist("self", dates).filter(({ kind }) => kind === "preparation")).toEqual([]);
  });

  test("follows the agency's own days where it has set them", () => {
    const row = { from: "2026-01-01", value: 30, basis: "Our agreement with the state" };
    const own: Jurisdiction["review"] = {
      ...federalDefault.review,
      deadlines: { "send-evidence": [row] },
    };
    const lines = checklist("outside", dates, own);
    expect(dueOf(lines, "job-list")).toBe("2027-02-08");
    expect(dueOf(lines, "visit-timetable")).toBe("2027-02-24");
  });

  test("asks for nothing before today: a day that has passed is today, and the day itself stays", () => {
    const near = { ...dates, today: "2027-02-24" };
    expect(dueOf(checklist("outside", near), "job-list")).toBe("2027-02-24");
    expect(dueOf(checklist("outside", near), "visit-timetable")).toBe("2027-02-24");
    expect(dueOf(checklist("outside", { ...near, today: "2027-02-25" }), "visit-timetable")).toBe(
      "2027-02-25",
    );
    expect(dueOf(checklist("outside", near), "clients")).toBe("2027-03-10");
  });
});
