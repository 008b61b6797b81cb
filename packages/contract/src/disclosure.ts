import {
  dataGroups,
  disclosureNotices,
  employerAnswers,
  handOverDocuments,
  handOverWays,
  languages,
  recipientRelations,
  releasePurposes,
  signatureKinds,
  signingCapacities,
} from "@ips/domain";
import { z } from "zod";
import { dataGroup, id, plainDate } from "./common.ts";

/** How something was disclosed: read on a screen, filed as a copy, or given to somebody without an account. */
export const disclosureKinds = ["read", "copy-filed", "handed-over"] as const;
export type DisclosureKind = (typeof disclosureKinds)[number];

/** One line of an accounting: what went to one recipient on one day under one release (45 CFR 164.528(b)(2) and (3)). */
export const accountingLine = z.object({
  lineId: z.string(),
  on: plainDate,
  kind: z.enum(disclosureKinds),
  /** The agency, or the person without an account. */
  recipient: z.string(),
  /** Where to reach a person without an account, as their release has it. */
  recipientAddress: z.string().nullable(),
  relation: z.enum(recipientRelations).nullable(),
  /** Who read or filed it at the agency; who of ours gave it. */
  people: z.array(z.string()),
  groups: z.array(z.enum(dataGroups)),
  answers: z.array(z.enum(employerAnswers)),
  document: z.enum(handOverDocuments).nullable(),
  way: z.enum(handOverWays).nullable(),
  description: z.string().nullable(),
  /** How often on that day. */
  times: z.number(),
  purposes: z.array(z.enum(releasePurposes)),
  releaseSignedOn: plainDate.nullable(),
});
export type AccountingLine = z.infer<typeof accountingLine>;

/** The period of an accounting, both days included; six years before today when nothing is said. */
export const accountingInput = z.object({
  clientId: id,
  from: plainDate.nullable().default(null),
  to: plainDate.nullable().default(null),
});

export const accountingOutput = z.object({
  clientName: z.string(),
  clientNumber: z.string().nullable(),
  agencyName: z.string(),
  from: plainDate,
  to: plainDate,
  madeOn: plainDate,
  lines: z.array(accountingLine),
  notices: z.array(z.enum(disclosureNotices)),
});
export type AccountingOutput = z.infer<typeof accountingOutput>;

export const signedFormKinds = ["agency", "offer", "person"] as const;

/** A signed form with everything that stands on the copy of it. */
export const signedFormOutput = z.object({
  formId: id,
  kind: z.enum(signedFormKinds),
  clientId: id,
  clientName: z.string(),
  clientBornOn: plainDate.nullable(),
  fromAgencyName: z.string(),
  /** Where it was signed and is kept. */
  signedAtAgencyName: z.string(),
  /** Lines of the recipient's name and, for a person, how to reach them. */
  recipient: z.array(z.string()),
  relation: z.enum(recipientRelations).nullable(),
  groups: z.array(dataGroup),
  answers: z.array(z.enum(employerAnswers)),
  purposes: z.array(z.enum(releasePurposes)),
  signedByName: z.string(),
  capacity: z.enum(signingCapacities),
  authority: z.string().nullable(),
  authorityReference: z.string().nullable(),
  signatureKind: z.enum(signatureKinds),
  signatureReference: z.string().nullable(),
  signedOn: plainDate,
  validFrom: plainDate,
  expiresOn: plainDate,
  part2: z.boolean(),
  formLanguage: z.enum(languages),
  statementVersion: z.string(),
  copyGivenOn: plainDate.nullable(),
  witnessName: z.string().nullable(),
  /** The day on which it ended before its time. */
  endedOn: plainDate.nullable(),
  notices: z.array(z.enum(disclosureNotices)),
  canRecordCopy: z.boolean(),
});
export type SignedFormOutput = z.infer<typeof signedFormOutput>;

export const signedFormInput = z.object({ formId: id });
