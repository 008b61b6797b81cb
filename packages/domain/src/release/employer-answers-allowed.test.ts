import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disclosureChoices } from "../vocabulary/disclosure-choice.ts";
import { employerAnswers } from "../vocabulary/employer-answer.ts";
import { employerAnswerGroups, employerAnswersAllowed } from "./employer-answers-allowed.ts";

describe("what an employer may be told", () => {
  test.each(["nothing", "not-decided"] as const)("is nothing at all under “%s”", (choice) => {
    expect(employerAnswersAllowed(choice)).toEqual([]);
  });

  test("says nothing that speaks of health while only the services may be known", () => {
    expect(employerAnswersAllowed("services-only")).toEqual(
      employerAnswers.filter((answer) => answer !== "changes-at-work-that-help"),
    );
  });

  test.each(disclosureChoices)("under “%s” keeps the order of the list and invents nothing", (choice) => {
    const allowed = employerAnswersAllowed(choice);
    expect(employerAnswers.filter((answer) => allowed.includes(answer))).toEqual(allowed);
  });

  test("draws on groups that are each named once, and never on substance-use records or notes", () => {
    fc.assert(
      fc.property(fc.subarray([...employerAnswers], { minLength: 1 }), (answers) => {
        const groups = employerAnswerGroups(answers);
        expect(new Set(groups).size).toBe(groups.length);
        expect(groups).not.toContain("substance-use");
        expect(groups).not.toContain("case-notes");
        expect(groups.length).toBeGreaterThan(0);
      }),
    );
  });
});
