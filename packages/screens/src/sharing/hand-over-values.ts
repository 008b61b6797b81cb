import type { PersonReleaseView } from "@ips/contract";
import type { EntryProblems } from "../record/use-entry.ts";

/** The values of the form in which something given is written down. */
export type HandOverValues = {
  handedOverId: string;
  givenOn: string;
  document: string;
  way: string;
  groups: readonly string[];
  answers: readonly string[];
  description: string;
  noticeLanguage: string;
};

/** What it lacks: one sentence at each field. */
export function checkHandOver(
  values: HandOverValues,
  {
    release,
    today,
  }: { release: Pick<PersonReleaseView, "relation" | "validFrom" | "expiresOn">; today: string },
): EntryProblems<HandOverValues> {
  const problems: EntryProblems<HandOverValues> = {};
  if (!values.givenOn) problems.givenOn = "Choose the day.";
  else if (values.givenOn > today) problems.givenOn = "That day has not come yet.";
  else if (values.givenOn < release.validFrom || values.givenOn > release.expiresOn)
    problems.givenOn = "The release was not in force on that day.";
  if (release.relation === "employer") {
    if (values.answers.length === 0) problems.answers = "Choose at least one answer.";
  } else {
    if (!values.document) problems.document = "Choose what it was.";
    if (values.groups.length === 0) problems.groups = "Choose at least one part of the record.";
  }
  if (!values.way) problems.way = "Choose how it was given.";
  return problems;
}
