import type { EntryProblems } from "../record/use-entry.ts";
import { identityProblems, type IdentityValues } from "./identity-values.ts";

/** A person who enters the program, as the form holds them. */
export type NewClientValues = IdentityValues & {
  id: string;
  episodeId: string;
  number: string;
  unitId: string;
  referredOn: string;
  enteredOn: string;
  specialistId: string;
};

/** What is wrong with it, in words. */
export function newClientProblems(values: NewClientValues, today: string): EntryProblems<NewClientValues> {
  const { number, unitId, referredOn, enteredOn } = values;
  return {
    ...identityProblems(values, today),
    ...(number.trim() === "" ? { number: "Write the number your agency uses for this person." } : {}),
    ...(unitId === "" ? { unitId: "Choose the program." } : {}),
    ...(referredOn > today ? { referredOn: "This day is still to come. Check the year." } : {}),
    ...(enteredOn === "" ? { enteredOn: "Choose the day of program entry." } : {}),
    ...(enteredOn > today ? { enteredOn: "This day is still to come. Add the person when they enter." } : {}),
  };
}
