/** `agency/unit` as the list of recipients gives it. */
export const recipientKey = (agencyId: string, unitId: string | null): string =>
  `${agencyId}/${unitId ?? ""}`;

/** The agency of a recipient's key. */
export const agencyOf = (recipient: string): string => recipient.split("/")[0] ?? "";
