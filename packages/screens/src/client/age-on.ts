/**
 * How old somebody is on a day, in whole years.
 *
 * @example
 * ageOn("1984-03-12", "2026-11-21"); // => 42
 */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
