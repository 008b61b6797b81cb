/** What the address of the action plan says: after which review. */
export type PlanSearch = { review?: string };

/** Reads the address of the action plan. Read by hand: a page needs no library for this. */
export const planSearch = ({ review }: Record<string, unknown>): PlanSearch =>
  typeof review === "string" && /^[0-9a-f-]{36}$/iu.test(review) ? { review } : {};
