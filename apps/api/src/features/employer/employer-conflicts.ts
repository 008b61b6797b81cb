import { whenConstraint } from "../../errors/database-error.ts";

/** What the constraints around employers mean. The name is the one that was typed. */
export const employerConflicts = ({ name }: { name: string }) =>
  whenConstraint({
    employer_name: () => ["employer.name-taken", { name }],
    employer_pkey: () => ["already-there", {}],
    employer_contact_pkey: () => ["already-there", {}],
  });
