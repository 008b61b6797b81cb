import { contactAttendees, contactModes, employerContactPurposes, employerSteps } from "@ips/domain";
import type { AddEmployerContactInput } from "@ips/contract";
import type { EntryProblems } from "../record/use-entry.ts";

/** A contact with an employer as its form holds it. */
export type EmployerContactValues = {
  id: string;
  /** Empty for a new business. */
  employerId: string;
  /** The key a new business gets. */
  newEmployerId: string;
  employerName: string;
  /** The business was chosen from the list, or added on purpose. */
  employerChosen: boolean;
  on: string;
  mode: string;
  hiringManager: string;
  step: string;
  purpose: string;
  attendees: readonly string[];
  businessNote: string;
  clientId: string;
  clientName: string;
  clientNote: string;
  /** "yes", "no", or "" while nobody has said. */
  restsOnPlan: string;
};

/** What is wrong with it, in words. */
export function employerContactProblems(
  values: EmployerContactValues,
  today: string,
): EntryProblems<EmployerContactValues> {
  return {
    ...(values.employerName.trim() === "" ? { employerName: "Choose the business." } : {}),
    ...(values.employerName.trim() !== "" && !values.employerChosen
      ? { employerName: "Choose the business from the list, or add it as a new one." }
      : {}),
    ...(values.on === "" ? { on: "Choose the day." } : {}),
    ...(values.on > today ? { on: "This day is still to come. Plans for a visit go into the plan." } : {}),
    ...(values.mode === "" ? { mode: "Choose how you were in touch." } : {}),
    ...(values.hiringManager === ""
      ? { hiringManager: "Say whether somebody who hires was part of it." }
      : {}),
  };
}

/** The form as it is sent; null while something in it is not chosen. */
export function employerContactInput(values: EmployerContactValues): AddEmployerContactInput | null {
  const mode = contactModes.find((each) => each === values.mode);
  if (!mode) return null;
  return {
    employerContactId: values.id,
    employer:
      values.employerId === ""
        ? { newEmployerId: values.newEmployerId, name: values.employerName }
        : { employerId: values.employerId },
    on: values.on,
    mode,
    hiringManager: values.hiringManager === "yes",
    step: employerSteps.find((each) => each === values.step) ?? null,
    purpose: employerContactPurposes.find((each) => each === values.purpose) ?? null,
    attendees: contactAttendees.filter((each) => values.attendees.includes(each)),
    businessNote: values.businessNote,
    clientId: values.clientId === "" ? null : values.clientId,
    // Without a person there is nobody the note could be about.
    clientNote: values.clientId === "" ? null : values.clientNote,
    restsOnPlan: values.clientId === "" || values.restsOnPlan === "" ? null : values.restsOnPlan === "yes",
  };
}
