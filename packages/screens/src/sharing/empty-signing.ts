import type { ClientOutput } from "@ips/contract";
import { addDays } from "@ips/domain";
import type { SigningValues } from "./signing-values.ts";

/** What a form shows before anything is chosen: signed today by the person, in their language. */
export const emptySigning = (
  client: Pick<ClientOutput, "name" | "identity">,
  today: string,
): SigningValues => ({
  releaseId: "",
  offerId: "",
  recipient: "",
  relation: "",
  recipientName: "",
  organization: "",
  phone: "",
  email: "",
  address: "",
  groups: [],
  answers: [],
  both: false,
  backGroups: [],
  purposes: [],
  validFrom: today,
  expiresOn: addDays(today, 180),
  signedByName: client.identity ? `${client.identity.firstName} ${client.identity.lastName}` : client.name,
  capacity: "self",
  authority: "",
  authorityReference: "",
  signatureKind: "on-screen",
  signatureReference: "",
  signedOn: today,
  witnessName: "",
  formLanguage: client.identity?.language ?? "en",
  copyGiven: false,
  statementsRead: false,
});
