/** What goes with a disclosure. */
export const disclosureAttachments = [
  "redisclosure-notice",
  "part2-notice",
  "copy-or-scope-of-consent",
  "vr-no-further-release",
] as const;

/** One of {@link disclosureAttachments}. */
export type DisclosureAttachment = (typeof disclosureAttachments)[number];
