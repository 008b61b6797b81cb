/** What the address of the days of a review says: for which visit they are shown. */
export type VisitSearch = { visit?: string };

/** Reads the address of the days of a review. A day that is none is left out. */
export const visitSearch = ({ visit }: Record<string, unknown>): VisitSearch =>
  typeof visit === "string" && isDay(visit) ? { visit } : {};

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
