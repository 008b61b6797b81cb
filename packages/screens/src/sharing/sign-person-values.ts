import type { SignPersonReleaseInput } from "@ips/contract";
import { employerAnswerGroups, employerAnswers, recipientRelations, type EmployerAnswer } from "@ips/domain";
import type { EntryProblems } from "../record/use-entry.ts";
import { checkSigning, chosenGroups, toSigned, type SigningValues } from "./signing-values.ts";

/** What a release to a person lacks before it can be signed: one sentence at each field. */
export function checkSignPerson(values: SigningValues): EntryProblems<SigningValues> {
  const problems = checkSigning(values);
  if (!values.relation) problems.relation = "Choose who they are.";
  if (!values.recipientName.trim()) problems.recipientName = "Write their full name.";
  if (values.relation === "employer") {
    if (values.answers.length === 0) problems.answers = "Choose at least one answer.";
  } else if (values.groups.length === 0) problems.groups = "Choose at least one part of the record.";
  return problems;
}

/** The form as the server takes it. An employer gets answers, whatever was ticked before. */
export function toSignPersonInput(values: SigningValues, clientId: string): SignPersonReleaseInput {
  const relation = recipientRelations.find((each) => each === values.relation) ?? "other";
  const answers =
    relation === "employer"
      ? employerAnswers.filter((each): each is EmployerAnswer => values.answers.includes(each))
      : [];
  return {
    ...toSigned(values),
    releaseId: values.releaseId,
    clientId,
    relation,
    recipientName: values.recipientName.trim(),
    organization: values.organization.trim() || null,
    phone: values.phone.trim() || null,
    email: values.email.trim() || null,
    address: values.address.trim() || null,
    groups: relation === "employer" ? employerAnswerGroups(answers) : chosenGroups(values.groups),
    answers,
  };
}
