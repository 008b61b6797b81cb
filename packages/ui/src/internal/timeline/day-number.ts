const dayMs = 86_400_000;

/** Days since 1970-01-01 of an ISO date, so that distances are subtractions. @example dayNumber("1970-01-02") // 1 */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / dayMs);
}

/** The first days of all months that touch a span of days, as ISO months. @example monthsBetween(0, 40) // ["1970-01", "1970-02"] */
export function monthsBetween(from: number, to: number): string[] {
  const months: string[] = [];
  const at = new Date(from * dayMs);
  at.setUTCDate(1);
  while (at.getTime() / dayMs <= to) {
    months.push(at.toISOString().slice(0, 7));
    at.setUTCMonth(at.getUTCMonth() + 1);
  }
  return months;
}

/** The day number of a month's first day. */
export function monthStart(month: string): number {
  return dayNumber(`${month.slice(0, 7)}-01`);
}

/** The month after. @example nextMonth("2026-12") // "2027-01" */
export function nextMonth(month: string): string {
  const [year = 0, index = 1] = month.split("-").map(Number);
  return index === 12 ? `${year + 1}-01` : `${year}-${String(index + 1).padStart(2, "0")}`;
}
