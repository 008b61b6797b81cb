/** Order-of-selection category (34 CFR 361.36). */
export const priorityCategories = ["most-significant", "significant", "other", "not-assigned"] as const;

/** One of {@link priorityCategories}. */
export type PriorityCategory = (typeof priorityCategories)[number];
