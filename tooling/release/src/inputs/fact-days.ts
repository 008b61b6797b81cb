import type { PlainDate } from "@ips/domain";

/** Dates that a record sets for later; that such a day comes is waiting, and nothing that somebody enters. */
const setForLater = new Set(["expiresOn", "reviewOn", "newDueOn"]);

/** The days on which something happened, as a record has them. */
export function factDays(record: unknown): PlainDate[] {
  if (typeof record !== "object" || record === null) return [];
  return Object.entries(record).flatMap(([key, value]) => {
    if (typeof value === "string")
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && !setForLater.has(key) ? [value] : [];
    return factDays(value);
  });
}
