import { unansweredJob } from "@ips/domain";
import { expect, test } from "vitest";
import { answerProblems, answersOfJob, changedOf, noAnswers, sentAnswers } from "./answer-values.ts";
import type { JobRow } from "./job-row.ts";
import { questionsOf } from "./job-questions.ts";

const job: JobRow = {
  jobId: "j1",
  own: true,
  employerName: "Kessler Hardware",
  title: "Clerk",
  startedOn: "2026-09-01",
  endedOn: null,
  endReason: null,
  hoursPerWeek: null,
  hourlyWageCents: null,
  permanent: null,
  facts: { ...unansweredJob("j1", "2026-09-01"), setAside: false },
  minimumWage: { basis: "none", cents: null },
  workPlace: null,
  socCode: null,
  occupation: null,
  preferencesAtStart: null,
  preferencesAtEnd: null,
};

test("a job comes back from its form as it was", () => {
  const sent = sentAnswers(answersOfJob(job));
  expect(sent).toMatchObject({ setAside: false, openToAnyone: null, minimumWageCents: null });
  expect(changedOf(sent, sentAnswers(answersOfJob(job)))).toEqual({});
});

test("only what was answered in this form is sent", () => {
  const before = answersOfJob(job);
  expect(changedOf(sentAnswers(before), sentAnswers({ ...before, openToAnyone: "yes" }))).toEqual({
    openToAnyone: true,
  });
  // An answer can be taken away again.
  expect(changedOf(sentAnswers(before), sentAnswers({ ...before, setAside: "" }))).toEqual({
    setAside: null,
  });
});

test("a minimum wage from a table is not typed again", () => {
  const cite = { source: "State labor department", confidence: "unverified" } as const;
  const given = { basis: "table", cents: 1600, from: "2026-01-01", cite } as const;
  expect(answersOfJob({ ...job, minimumWage: given }).minimumWage).toBe("");
  expect(answersOfJob({ ...job, minimumWage: { basis: "typed", cents: 1600 } }).minimumWage).toBe("16.00");
});

test.each([
  ["", []],
  ["0.01", []],
  ["0", ["minimumWage"]],
  ["a lot", ["minimumWage"]],
])("a minimum wage of %j has these problems: %j", (minimumWage, problems) => {
  expect(Object.keys(answerProblems({ ...noAnswers, minimumWage }))).toEqual(problems);
});

test("a business of one's own is asked about its income, not about pay and benefits", () => {
  const keys = questionsOf("yes").map(({ key }) => key);
  expect(keys).toContain("comparableIncome");
  expect(keys).not.toContain("customaryWage");
  expect(questionsOf("").map(({ key }) => key)).not.toContain("comparableIncome");
});

test.each([
  ["43-5081", false],
  [" 43-5081 ", false],
  ["", false],
  ["stocker", true],
  ["43-508", true],
  ["435081", true],
])("an occupation written as %j is asked about again: %s", (socCode, asked) => {
  expect("socCode" in answerProblems({ ...noAnswers, socCode })).toBe(asked);
});
