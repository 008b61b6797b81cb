import {
  dataGroups,
  disclosureChoices,
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
import { dataGroup, id, line, optionalLine, plainDate } from "./common.ts";
import { longestRelease, signedFields } from "./release.ts";

/** One thing that somebody without an account was given. */
export const handedOverView = z.object({
  handedOverId: id,
  givenOn: plainDate,
  document: z.enum(handOverDocuments),
  way: z.enum(handOverWays),
  groups: z.array(dataGroup),
  answers: z.array(z.enum(employerAnswers)),
  description: z.string().nullable(),
  byName: z.string(),
});
export type HandedOverView = z.infer<typeof handedOverView>;

/** A release to somebody without an account, with all that was given under it, latest first. */
export const personReleaseView = z.object({
  releaseId: id,
  relation: z.enum(recipientRelations),
  recipientName: z.string(),
  organization: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  groups: z.array(dataGroup),
  answers: z.array(z.enum(employerAnswers)),
  purposes: z.array(z.enum(releasePurposes)),
  signedByName: z.string(),
  capacity: z.enum(signingCapacities),
  signatureKind: z.enum(signatureKinds),
  signedOn: plainDate,
  validFrom: plainDate,
  expiresOn: plainDate,
  part2: z.boolean(),
  copyGivenOn: plainDate.nullable(),
  state: z.enum(["active", "not-yet", "expired", "revoked"]),
  revokedOn: plainDate.nullable(),
  revokedHow: z.string().nullable(),
  handedOver: z.array(handedOverView),
});
export type PersonReleaseView = z.infer<typeof personReleaseView>;

export const recipientsOfClientOutput = z.object({
  clientName: z.string(),
  releases: z.array(personReleaseView),
  /** The person's own choice about employers, from the plan; null where there is no plan that we read. */
  disclosureChoice: z.enum(disclosureChoices).nullable(),
  /** What an employer may be given under it. */
  employerAnswers: z.array(z.enum(employerAnswers)),
  longest: longestRelease,
  canSign: z.boolean(),
  canRevoke: z.boolean(),
  canHandOver: z.boolean(),
});
export type RecipientsOfClientOutput = z.infer<typeof recipientsOfClientOutput>;

export const signPersonReleaseInput = z.object({
  releaseId: id,
  clientId: id,
  relation: z.enum(recipientRelations),
  recipientName: line,
  organization: optionalLine,
  phone: optionalLine,
  email: optionalLine,
  address: optionalLine,
  /** For an employer these follow from the answers, whatever is sent. */
  groups: z.array(z.enum(dataGroups)).min(1, { error: "groups.missing" }),
  answers: z.array(z.enum(employerAnswers)).default([]),
  ...signedFields,
  /** The consent of 42 CFR 2.31, naming this recipient: a form of its own. */
  part2: z.boolean().default(false),
});
export type SignPersonReleaseInput = z.input<typeof signPersonReleaseInput>;

export const revokePersonReleaseInput = z.object({ releaseId: id, how: line });

export const handOverInput = z.object({
  handedOverId: id,
  releaseId: id,
  givenOn: plainDate,
  document: z.enum(handOverDocuments),
  way: z.enum(handOverWays),
  /** For an employer these follow from the answers, whatever is sent. */
  groups: z.array(z.enum(dataGroups)).min(1, { error: "groups.missing" }),
  answers: z.array(z.enum(employerAnswers)).default([]),
  /** In a few words, such as "plan of Nov 3". Refused for an employer. */
  description: optionalLine.default(null),
  /** In which language the notice stands on it. */
  noticeLanguage: z.enum(languages),
});
export type HandOverInput = z.input<typeof handOverInput>;
