import type { ChangeJobInput } from "@ips/contract";

/** A question about a job that is answered with yes or no, in plain words. */
export type JobQuestion = {
  key: YesNoKey;
  label: string;
  hint: string;
  /** Asked of a job with an employer, of a business of one's own, or of both. */
  of: "job" | "own-business" | "both";
};

/** The answers of a job that are a yes or a no. */
export type YesNoKey = {
  [K in keyof ChangeJobInput["set"]]-?: ChangeJobInput["set"][K] extends boolean | null | undefined
    ? K
    : never;
}[Exclude<keyof ChangeJobInput["set"], "permanent">];

/** What is asked of a job, in the order in which it is easiest to answer. None has to be answered at once. */
export const jobQuestions: readonly JobQuestion[] = [
  {
    key: "openToAnyone",
    label: "Could anybody have applied?",
    hint: "It is open to any qualified person, with or without a disability.",
    of: "both",
  },
  {
    key: "setAside",
    label: "Is it a set-aside position?",
    hint: "Paid from a purchase program for people with disabilities, such as AbilityOne.",
    of: "both",
  },
  {
    key: "timeLimitedForTraining",
    label: "Is it limited in time, for training or a tryout?",
    hint: "An internship or a stepping stone. Ordinary seasonal work is not.",
    of: "both",
  },
  {
    key: "customaryWage",
    label: "Is the pay what others get for the same work?",
    hint: "Coworkers with similar training and experience.",
    of: "job",
  },
  {
    key: "sameBenefits",
    label: "Are the benefits the same as coworkers have?",
    hint: "For the same hours and position.",
    of: "job",
  },
  {
    key: "advancement",
    label: "Are the chances to move up the same?",
    hint: "Raises and promotions, as for coworkers in similar positions.",
    of: "job",
  },
  {
    key: "comparableIncome",
    label: "Is the income like that of others who run such a business?",
    hint: "Counting the first months as they count for everybody.",
    of: "own-business",
  },
  {
    key: "communityLocation",
    label: "Is it an ordinary workplace in the community?",
    hint: "Not a workshop, crew or enclave made for people with disabilities.",
    of: "both",
  },
  {
    key: "interactsAsOthers",
    label: "Does the person meet coworkers and customers as others in that job do?",
    hint: "Whoever the work brings anybody together with.",
    of: "both",
  },
];

/** The questions that are asked, once it is known whether the business is the person's own. */
export const questionsOf = (selfEmployed: string): readonly JobQuestion[] =>
  jobQuestions.filter(({ of }) => of === "both" || of === (selfEmployed === "yes" ? "own-business" : "job"));
