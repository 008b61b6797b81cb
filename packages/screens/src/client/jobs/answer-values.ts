import type { ChangeJobInput } from "@ips/contract";
import type { JobRow } from "./job-row.ts";
import { jobQuestions, type YesNoKey } from "./job-questions.ts";
import { answerOf, centsOf, dollarsOf } from "./job-values.ts";

/** The answers about a job as a form holds them: "yes", "no", or "" where nobody has answered. */
export type AnswerValues = Record<
  YesNoKey | "selfEmployed" | "minimumWage" | "workPlace" | "socCode",
  string
>;

const textOf = (answer: boolean | null): string => (answer === null ? "" : answer ? "yes" : "no");

/** A form in which nothing is answered. */
export const noAnswers: AnswerValues = {
  selfEmployed: "",
  openToAnyone: "",
  setAside: "",
  timeLimitedForTraining: "",
  customaryWage: "",
  sameBenefits: "",
  advancement: "",
  comparableIncome: "",
  communityLocation: "",
  interactsAsOthers: "",
  minimumWage: "",
  workPlace: "",
  socCode: "",
};

/** The answers of a recorded job. A minimum wage that a table gives is not typed again. */
export function answersOfJob({ facts, minimumWage, workPlace, socCode }: JobRow): AnswerValues {
  return {
    selfEmployed: textOf(facts.selfEmployed),
    openToAnyone: textOf(facts.openToAnyone),
    setAside: textOf(facts.setAside),
    timeLimitedForTraining: textOf(facts.timeLimitedForTraining),
    customaryWage: textOf(facts.customaryWage),
    sameBenefits: textOf(facts.sameBenefits),
    advancement: textOf(facts.advancement),
    comparableIncome: textOf(facts.comparableIncome),
    communityLocation: textOf(facts.communityLocation),
    interactsAsOthers: textOf(facts.interactsAsOthers),
    minimumWage: minimumWage.basis === "typed" ? dollarsOf(minimumWage.cents) : "",
    workPlace: workPlace ?? "",
    socCode: socCode ?? "",
  };
}

/** The answers as they are sent. */
export function sentAnswers(
  values: AnswerValues,
): Pick<ChangeJobInput["set"], YesNoKey | "minimumWageCents" | "workPlace" | "socCode"> {
  return {
    selfEmployed: answerOf(values.selfEmployed),
    minimumWageCents: centsOf(values.minimumWage),
    workPlace: values.workPlace === "" ? null : values.workPlace,
    socCode: values.socCode.trim() === "" ? null : values.socCode.trim(),
    ...Object.fromEntries(jobQuestions.map(({ key }) => [key, answerOf(values[key])])),
  };
}

/**
 * What a form changes: only the answers that differ from those it began with, so that what somebody else answered meanwhile
 * is not written over.
 *
 * @example
 * changedOf({ title: "Clerk", setAside: null }, { title: "Clerk", setAside: true }); // => { setAside: true }
 */
export function changedOf(
  before: ChangeJobInput["set"],
  after: ChangeJobInput["set"],
): ChangeJobInput["set"] {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => JSON.stringify(was.get(key)) !== JSON.stringify(value)),
  );
}

/** What is wrong with the answers, in words. */
export const answerProblems = ({
  minimumWage,
  socCode,
}: AnswerValues): { minimumWage?: string; socCode?: string } => ({
  ...(minimumWage.trim() !== "" && !((centsOf(minimumWage) ?? 0) > 0)
    ? { minimumWage: "Write dollars an hour, such as 15.50." }
    : {}),
  ...(socCode.trim() !== "" && !/^\d{2}-\d{4}$/u.test(socCode.trim())
    ? {
        socCode:
          "Choose one of the list, or write its code: two digits, a hyphen and four digits, such as 43-5081.",
      }
    : {}),
});
