import type { Language } from "@ips/domain";
import type { ClientOutput } from "@ips/contract";
import type { EntryProblems } from "../record/use-entry.ts";

/** How an agency writes a person, as the form holds it. */
export type IdentityValues = {
  firstName: string;
  lastName: string;
  preferredName: string;
  pronoun: string;
  bornOn: string;
  phone: string;
  email: string;
  language: string;
};

/** The form's beginning: what the record says, or nothing for somebody new. */
export function identityValues(identity: ClientOutput["identity"]): IdentityValues {
  return {
    firstName: identity?.firstName ?? "",
    lastName: identity?.lastName ?? "",
    preferredName: identity?.preferredName ?? "",
    pronoun: identity?.pronoun ?? "",
    bornOn: identity?.bornOn ?? "",
    phone: identity?.phone ?? "",
    email: identity?.email ?? "",
    language: identity?.language ?? "en",
  };
}

/** The form as it is sent. */
export function identityInput(values: IdentityValues) {
  const language: Language = values.language === "es" ? "es" : "en";
  const { firstName, lastName, preferredName, pronoun, bornOn, phone, email } = values;
  return {
    firstName,
    lastName,
    preferredName,
    pronoun,
    bornOn: bornOn === "" ? null : bornOn,
    phone,
    email: email.trim(),
    language,
  };
}

/** What is wrong with it, in words. */
export function identityProblems(
  { firstName, lastName, bornOn }: IdentityValues,
  today: string,
): EntryProblems<IdentityValues> {
  return {
    ...(firstName.trim() === "" ? { firstName: "Write the first name." } : {}),
    ...(lastName.trim() === "" ? { lastName: "Write the last name." } : {}),
    ...(bornOn > today ? { bornOn: "This day is still to come. Check the year." } : {}),
  };
}
