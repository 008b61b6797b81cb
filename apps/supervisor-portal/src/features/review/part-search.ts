/** The parts of a review's page. */
export const reviewParts = ["rate", "scores", "paper", "clients", "checklist", "people"] as const;
export type ReviewPart = (typeof reviewParts)[number];

/** Reads the part from the address; without one, the first that is there. */
export const partSearch = ({
  part,
  item,
}: Record<string, unknown>): { part?: ReviewPart; item?: number } => ({
  ...(reviewParts.includes(part as ReviewPart) ? { part: part as ReviewPart } : {}),
  ...(Number.isInteger(Number(item)) && Number(item) > 0 ? { item: Number(item) } : {}),
});
