import { dataGroups, languages, releasePurposes, signatureKinds, signingCapacities } from "@ips/domain";
import { z } from "zod";
import { agencyRef, dataGroup, id, instant, line, optionalLine, plainDate } from "./common.ts";

/** Agencies and their units that a release can name; names of agencies are no client's information. */
export const recipientsOutput = z.object({ agencies: z.array(agencyRef) });

export const releaseView = z.object({
  releaseId: id,
  direction: z.enum(["given", "received"]),
  from: z.object({ agencyName: z.string() }),
  to: z.object({ agencyId: id, agencyName: z.string(), unitName: z.string().nullable() }),
  groups: z.array(dataGroup),
  purposes: z.array(z.enum(releasePurposes)),
  signedByName: z.string(),
  capacity: z.enum(signingCapacities),
  signatureKind: z.enum(signatureKinds),
  signedOn: plainDate,
  validFrom: plainDate,
  expiresOn: plainDate,
  part2: z.boolean(),
  copyGivenOn: plainDate.nullable(),
  witnessName: z.string().nullable(),
  /** A decline is not among these: it is the receiver's information, and the owner goes on seeing "active". */
  state: z.enum(["active", "not-yet", "expired", "revoked"]),
  revokedOn: plainDate.nullable(),
  revokedHow: z.string().nullable(),
});
export type ReleaseView = z.infer<typeof releaseView>;

/** One look at the record: by whom, from where, under which release (none: the own agency). */
export const lookRow = z.object({
  lookId: id,
  at: instant,
  byName: z.string(),
  agencyName: z.string(),
  groups: z.array(dataGroup),
  screen: z.string(),
  underRelease: z.boolean(),
});

export const sharingOutput = z.object({
  clientName: z.string(),
  own: z.boolean(),
  given: z.array(releaseView),
  received: z.array(releaseView),
  looks: z.array(lookRow),
  looksTotal: z.number(),
  canSign: z.boolean(),
  canRevoke: z.boolean(),
});
export type SharingOutput = z.infer<typeof sharingOutput>;

export const signReleaseInput = z.object({
  releaseId: id,
  clientId: id,
  toAgencyId: id,
  toUnitId: id.nullable(),
  groups: z.array(z.enum(dataGroups)).min(1, { error: "groups.missing" }),
  purposes: z.array(z.enum(releasePurposes)).min(1, { error: "purposes.missing" }),
  validFrom: plainDate,
  expiresOn: plainDate,
  signedByName: line,
  capacity: z.enum(signingCapacities),
  authority: optionalLine,
  signatureKind: z.enum(signatureKinds),
  /** Where the signed paper is kept; required for paper. */
  signatureReference: optionalLine,
  signedOn: plainDate,
  /** The person gave consent for substance use records of 42 CFR Part 2, naming this recipient. */
  part2: z.boolean(),
  formLanguage: z.enum(languages),
  copyGiven: z.boolean(),
  /** Read to or by the person: right to revoke, conditioning, redisclosure. */
  statementsRead: z.literal(true, { error: "statements.not-read" }),
});
export type SignReleaseInput = z.input<typeof signReleaseInput>;

export const revokeReleaseInput = z.object({ releaseId: id, how: line });
