const weeksAYear = 52;

/**
 * What a job comes to in a year at its present hours and wage, before anything is taken off, in cents; null where one of them is not recorded.
 *
 * @example
 * yearlyPace({ hoursPerWeek: 20, hourlyWageCents: 1550 }); // => 1612000
 */
export const yearlyPace = ({
  hoursPerWeek,
  hourlyWageCents,
}: {
  hoursPerWeek: number | null;
  hourlyWageCents: number | null;
}): number | null =>
  hoursPerWeek === null || hourlyWageCents === null
    ? null
    : Math.round(hoursPerWeek * hourlyWageCents * weeksAYear);
