import { dataGroups, languages, releasePurposes, signatureKinds, signingCapacities } from "@ips/domain";
import { z } from "zod";
import { agencyRef, dataGroup, id, line, optionalLine, plainDate } from "./common.ts";
import { lookRow } from "./look.ts";

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
  authority: z.string().nullable(),
  signatureKind: z.enum(signatureKinds),
  signedOn: plainDate,
  validFrom: plainDate,
  expiresOn: plainDate,
  part2: z.boolean(),
  copyGivenOn: plainDate.nullable(),
  witnessName: z.string().nullable(),
  /** A decline is not among these: it is the receiver's information, and the owner goes on seeing "active". */
  state: z.enum(["active", "not-yet", "expired", "revoked", "replaced"]),
  revokedOn: plainDate.nullable(),
  revokedHow: z.string().nullable(),
  /** The day from which a newer release to the same recipient stands in its place. */
  replacedOn: plainDate.nullable(),
});
export type ReleaseView = z.infer<typeof releaseView>;

/** A form that was signed at one agency and lets the other release: what it would open, and to whom. */
export const releaseOfferView = z.object({
  offerId: id,
  /** Where it was signed: the agency that would receive. */
  signedAt: z.object({ agencyName: z.string(), unitName: z.string().nullable() }),
  /** Whose record it is about: the agency that would release. */
  askedAgencyName: z.string(),
  groups: z.array(dataGroup),
  purposes: z.array(z.enum(releasePurposes)),
  signedByName: z.string(),
  capacity: z.enum(signingCapacities),
  signatureKind: z.enum(signatureKinds),
  witnessName: z.string().nullable(),
  signedOn: plainDate,
  validFrom: plainDate,
  expiresOn: plainDate,
});
export type ReleaseOfferView = z.infer<typeof releaseOfferView>;

/** The last day that a release may run to when it starts on a day: the acting agency's own limit. */
export const longestRelease = z.object({ months: z.number(), ifFromToday: plainDate });

export const sharingOutput = z.object({
  clientName: z.string(),
  own: z.boolean(),
  given: z.array(releaseView),
  received: z.array(releaseView),
  /** The latest looks at the record; `disclosure.looks` has all of them. */
  looks: z.array(lookRow),
  looksTotal: z.number(),
  /** Forms signed here that the other agency has been handed. Whether it files them is its own information. */
  offered: z.array(releaseOfferView),
  /** Forms that the person signed at another agency, waiting to be filed here. */
  toFile: z.array(releaseOfferView),
  longest: longestRelease,
  canSign: z.boolean(),
  canRevoke: z.boolean(),
});
export type SharingOutput = z.infer<typeof sharingOutput>;

/** What every signed form says about its signature and its time. */
export const signedFields = {
  purposes: z.array(z.enum(releasePurposes)).min(1, { error: "purposes.missing" }),
  validFrom: plainDate,
  expiresOn: plainDate,
  signedByName: line,
  capacity: z.enum(signingCapacities),
  /** What entitles a representative to sign, and where the proof of it is kept; both required for one. */
  authority: optionalLine,
  authorityReference: optionalLine.default(null),
  signatureKind: z.enum(signatureKinds),
  /** Where the signed paper is kept; required for paper. */
  signatureReference: optionalLine,
  signedOn: plainDate,
  /** Somebody beside the staff who was there, such as an interpreter. */
  witnessName: optionalLine.default(null),
  formLanguage: z.enum(languages),
  copyGiven: z.boolean(),
  /** Read to or by the person: right to revoke, conditioning, redisclosure. */
  statementsRead: z.literal(true, { error: "statements.not-read" }),
};

export const signReleaseInput = z.object({
  releaseId: id,
  clientId: id,
  toAgencyId: id,
  toUnitId: id.nullable(),
  groups: z.array(z.enum(dataGroups)).min(1, { error: "groups.missing" }),
  ...signedFields,
  /** The consent of 42 CFR 2.31 for substance-use records, naming this recipient. It is a form of its own: no other group. */
  part2: z.boolean().default(false),
  /** Releases to the same recipient that this one takes the place of, from its first day. */
  replaces: z.array(id).max(20).default([]),
  /**
   * The other direction, signed in the same sitting: what the recipient may release to this agency. It is handed to the
   * recipient, who files it; until then it opens nothing.
   */
  back: z
    .object({
      offerId: id,
      groups: z.array(z.enum(dataGroups)).min(1, { error: "groups.missing" }),
    })
    .nullable()
    .default(null),
});
export type SignReleaseInput = z.input<typeof signReleaseInput>;

export const revokeReleaseInput = z.object({ releaseId: id, how: line });

/** Filing here what the person signed at another agency. */
export const fileOfferInput = z.object({ offerId: id, releaseId: id, clientId: id });
export const withdrawOfferInput = z.object({ offerId: id, how: line });
