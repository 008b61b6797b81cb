/** Who a person that receives information is to the job seeker. They have no account; what they get is written down. */
export const recipientRelations = [
  "family",
  "employer",
  "benefits-planner",
  "school",
  "provider",
  "other",
] as const;

/** One of {@link recipientRelations}. */
export type RecipientRelation = (typeof recipientRelations)[number];
