import type { FindElsewhereInput } from "@ips/contract";

/** What the form that finds a person holds. */
export type FindValues = {
  by: string;
  number: string;
  firstName: string;
  lastName: string;
  bornOn: string;
};

export const findValues = (): FindValues => ({
  by: "number",
  number: "",
  firstName: "",
  lastName: "",
  bornOn: "",
});

/** What is missing, of the way that was chosen. */
export function findProblems(values: FindValues): Partial<Record<keyof FindValues, string>> {
  if (values.by === "number") return values.number.trim() ? {} : { number: "Write the person's number." };
  return {
    ...(values.firstName.trim() ? {} : { firstName: "Write the first name." }),
    ...(values.lastName.trim() ? {} : { lastName: "Write the last name." }),
    ...(values.bornOn ? {} : { bornOn: "Choose the birth date." }),
  };
}

/** Whom the form asks for. */
export const whomToFind = (values: FindValues): FindElsewhereInput["by"] =>
  values.by === "number"
    ? { number: values.number }
    : { firstName: values.firstName, lastName: values.lastName, bornOn: values.bornOn };
