/** Rows of one calendar day. */
export type DayOfRows<Row> = { day: string; rows: Row[] };

/** Rows under the day on which they happened in the agency's time zone, in the order in which they came. */
export function byDay<Row extends { at: string }>(rows: readonly Row[], timeZone: string): DayOfRows<Row>[] {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const days: DayOfRows<Row>[] = [];
  for (const row of rows) {
    const day = format.format(Date.parse(row.at));
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}
