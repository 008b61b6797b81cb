import type { SignReleaseInput } from "@ips/contract";
import {
  dataGroups,
  languages,
  releasePurposes,
  signatureKinds,
  signingCapacities,
  type DataGroup,
  type ReleasePurpose,
} from "@ips/domain";
import type { EntryProblems } from "../record/use-entry.ts";

/** The values of a form that is signed with the person: what its controls show. Every kind of form has the same ones. */
export type SigningValues = {
  releaseId: string;
  /** The form of the other direction, when it is signed too. */
  offerId: string;
  /** An agency and its unit; empty on a form for a person. */
  recipient: string;
  relation: string;
  recipientName: string;
  organization: string;
  phone: string;
  email: string;
  address: string;
  groups: readonly string[];
  answers: readonly string[];
  both: boolean;
  backGroups: readonly string[];
  purposes: readonly string[];
  validFrom: string;
  expiresOn: string;
  signedByName: string;
  capacity: string;
  authority: string;
  authorityReference: string;
  signatureKind: string;
  signatureReference: string;
  signedOn: string;
  witnessName: string;
  formLanguage: string;
  copyGiven: boolean;
  statementsRead: boolean;
};

/** What the signature, the time and the statements still lack: one sentence at each field. */
export function checkSigning(values: SigningValues): EntryProblems<SigningValues> {
  const problems: EntryProblems<SigningValues> = {};
  if (values.purposes.length === 0) problems.purposes = "Choose at least one purpose.";
  if (!values.validFrom) problems.validFrom = "Choose the first day.";
  if (!values.expiresOn) problems.expiresOn = "Choose the last day.";
  else if (values.validFrom && values.expiresOn < values.validFrom)
    problems.expiresOn = "The last day comes before the first.";
  if (!values.signedByName.trim()) problems.signedByName = "Write the name of the person who signs.";
  if (values.capacity === "representative") {
    if (!values.authority.trim())
      problems.authority = "Write what gives the representative authority, for example: guardianship order.";
    if (!values.authorityReference.trim())
      problems.authorityReference = "Write where the proof of it is kept, for example: paper file, page 3.";
  }
  if (values.signatureKind === "paper" && !values.signatureReference.trim())
    problems.signatureReference = "Write where the signed paper is kept.";
  if (!values.signedOn) problems.signedOn = "Choose the day of the signature.";
  if (!values.statementsRead)
    problems.statementsRead = "Read the statements with the person, then tick this.";
  return problems;
}

/** The signature, the time and the statements as the server takes them. */
export function toSigned(
  values: SigningValues,
): Pick<
  SignReleaseInput,
  | "purposes"
  | "validFrom"
  | "expiresOn"
  | "signedByName"
  | "capacity"
  | "authority"
  | "authorityReference"
  | "signatureKind"
  | "signatureReference"
  | "signedOn"
  | "witnessName"
  | "formLanguage"
  | "copyGiven"
  | "statementsRead"
> {
  const byRepresentative = values.capacity === "representative";
  return {
    purposes: releasePurposes.filter((purpose): purpose is ReleasePurpose =>
      values.purposes.includes(purpose),
    ),
    validFrom: values.validFrom,
    expiresOn: values.expiresOn,
    signedByName: values.signedByName.trim(),
    capacity: one(signingCapacities, values.capacity, "self"),
    authority: byRepresentative ? values.authority.trim() || null : null,
    authorityReference: byRepresentative ? values.authorityReference.trim() || null : null,
    signatureKind: one(signatureKinds, values.signatureKind, "on-screen"),
    signatureReference: values.signatureKind === "paper" ? values.signatureReference.trim() || null : null,
    signedOn: values.signedOn,
    witnessName: values.witnessName.trim() || null,
    formLanguage: one(languages, values.formLanguage, "en"),
    copyGiven: values.copyGiven,
    statementsRead: true,
  };
}

/** The chosen groups in the order of the vocabulary. */
export const chosenGroups = (chosen: readonly string[]): DataGroup[] =>
  dataGroups.filter((group) => chosen.includes(group));

const one = <T extends string>(all: readonly T[], value: string, otherwise: T): T =>
  all.find((each) => each === value) ?? otherwise;
