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

/** The form's values: what its controls show. */
export type SignReleaseValues = {
  releaseId: string;
  recipient: string;
  groups: readonly string[];
  purposes: readonly string[];
  validFrom: string;
  expiresOn: string;
  signedByName: string;
  capacity: string;
  authority: string;
  signatureKind: string;
  signatureReference: string;
  signedOn: string;
  part2: boolean;
  formLanguage: string;
  copyGiven: boolean;
  statementsRead: boolean;
};

/** `agency/unit` as the list of recipients gives it. */
export const recipientKey = (agencyId: string, unitId: string | null): string =>
  `${agencyId}/${unitId ?? ""}`;

/** What a release lacks before it can be signed: one sentence at each field. */
export function checkSignRelease(values: SignReleaseValues): EntryProblems<SignReleaseValues> {
  const problems: EntryProblems<SignReleaseValues> = {};
  if (!values.recipient) problems.recipient = "Choose who receives the information.";
  if (values.groups.length === 0) problems.groups = "Choose at least one part of the record.";
  if (values.purposes.length === 0) problems.purposes = "Choose at least one purpose.";
  if (!values.validFrom) problems.validFrom = "Choose the first day.";
  if (!values.expiresOn) problems.expiresOn = "Choose the last day.";
  else if (values.validFrom && values.expiresOn < values.validFrom)
    problems.expiresOn = "The last day comes before the first.";
  if (!values.signedByName.trim()) problems.signedByName = "Write the name of the person who signs.";
  if (values.capacity === "representative" && !values.authority.trim())
    problems.authority = "Write what gives the representative authority, for example: guardianship order.";
  if (values.signatureKind === "paper" && !values.signatureReference.trim())
    problems.signatureReference = "Write where the signed paper is kept.";
  if (!values.signedOn) problems.signedOn = "Choose the day of the signature.";
  if (values.groups.includes("substance-use") && !values.part2)
    problems.part2 =
      "Substance use records need their own consent. Read the statement and tick it, or leave that part out.";
  if (!values.statementsRead)
    problems.statementsRead = "Read the statements with the person, then tick this.";
  return problems;
}

/** The form as the server takes it. */
export function toSignReleaseInput(values: SignReleaseValues, clientId: string): SignReleaseInput {
  const [toAgencyId = "", toUnitId = ""] = values.recipient.split("/");
  const one = <T extends string>(all: readonly T[], value: string, otherwise: T): T =>
    all.find((each) => each === value) ?? otherwise;
  return {
    releaseId: values.releaseId,
    clientId,
    toAgencyId,
    toUnitId: toUnitId || null,
    groups: dataGroups.filter((group): group is DataGroup => values.groups.includes(group)),
    purposes: releasePurposes.filter((purpose): purpose is ReleasePurpose =>
      values.purposes.includes(purpose),
    ),
    validFrom: values.validFrom,
    expiresOn: values.expiresOn,
    signedByName: values.signedByName.trim(),
    capacity: one(signingCapacities, values.capacity, "self"),
    authority: values.authority.trim() || null,
    signatureKind: one(signatureKinds, values.signatureKind, "on-screen"),
    signatureReference: values.signatureReference.trim() || null,
    signedOn: values.signedOn,
    part2: values.part2,
    formLanguage: one(languages, values.formLanguage, "en"),
    copyGiven: values.copyGiven,
    statementsRead: true,
  };
}
