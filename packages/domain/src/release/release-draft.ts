import type { PlainDate } from "../date/plain-date.ts";
import type { ReleasePurpose } from "../vocabulary/release-purpose.ts";
import type { SignatureKind } from "../vocabulary/signature-kind.ts";
import type { SigningCapacity } from "../vocabulary/signing-capacity.ts";

/** A release as it is being filled in: every field may still be empty. */
export type ReleaseDraft = {
  clientId: string | null;
  fromAgencyId: string | null;
  toAgencyId: string | null;
  /** Group names as given, so that one which must never be released can be refused by name. */
  groups: readonly string[];
  purposes: readonly ReleasePurpose[];
  signedByName: string | null;
  capacity: SigningCapacity | null;
  /** What entitles a representative to sign. */
  authority: string | null;
  signatureKind: SignatureKind | null;
  /** The signature on screen, or where the signed paper is kept. */
  signatureReference: string | null;
  signedOn: PlainDate | null;
  validFrom: PlainDate | null;
  expiresOn: PlainDate | null;
  part2: boolean;
  formLanguage: string | null;
  /** Version of the statements that were read: revocation, conditioning, redisclosure. */
  statementVersion: string | null;
  copyGivenOn: PlainDate | null;
};
