/** What an employer may be told, by the person's own choice. */
export const disclosureChoices = [
  "nothing",
  "services-only",
  "some-information",
  "decide-per-employer",
  "not-decided",
] as const;

/** One of {@link disclosureChoices}. */
export type DisclosureChoice = (typeof disclosureChoices)[number];
