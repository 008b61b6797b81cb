import { addDays, type PlainDate } from "@ips/domain";
import fc from "fast-check";

/** From which days a check draws its dates. */
export type Dates = { day: fc.Arbitrary<PlainDate>; maybeDay: fc.Arbitrary<PlainDate | null> };

const within = (day: fc.Arbitrary<PlainDate>): Dates => ({ day, maybeDay: fc.option(day, { nil: null }) });

const daysFrom = (first: PlainDate, count: number) =>
  fc.integer({ min: 0, max: count - 1 }).map((days) => addDays(first, days));

/** The days that rules of people's work go wrong on: leap days, the ends of months and years, and the days around them. */
export const turningDays: readonly PlainDate[] = [
  "2024-02-28",
  "2024-02-29",
  "2024-03-01",
  "2024-08-31",
  "2024-12-31",
  "2025-01-01",
  "2025-02-28",
  "2025-03-01",
  "2025-11-30",
  "2025-12-31",
  "2026-01-01",
  "2028-02-29",
  "2100-02-28",
];

/** The first and last days that ISO text can write, and the first days of the oldest figures. */
const extremeDays: readonly PlainDate[] = [
  "0001-01-01",
  "0001-01-31",
  "0004-02-29",
  "1582-10-10",
  "1900-02-28",
  "2008-01-01",
  "2016-09-18",
  "2016-09-19",
  "9996-02-29",
  "9999-01-31",
  "9999-12-30",
  "9999-12-31",
];

/** Two years of people's work, where dates meet each other. */
export const recentDates = within(
  fc.oneof(
    { weight: 4, arbitrary: daysFrom("2024-06-01", 700) },
    fc.constantFrom(...turningDays.slice(3, 11)),
  ),
);

/** Any date that the type allows: recent ones, turning points, and the ends of the calendar. */
export const anyDates = within(
  fc.oneof(
    { weight: 4, arbitrary: daysFrom("2023-01-01", 1500) },
    { weight: 2, arbitrary: fc.constantFrom(...turningDays) },
    { weight: 2, arbitrary: fc.constantFrom(...extremeDays) },
    fc.integer({ min: -719_162, max: 2_932_896 }).map((days) => addDays("1970-01-01", days)),
  ),
);
