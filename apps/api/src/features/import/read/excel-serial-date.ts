import { addDays } from "@ips/domain";

/**
 * The calendar date of a day number as spreadsheets keep it: 1 is 1 January 1900, and a 29 February 1900 that
 * never was is counted (Lotus 1-2-3 did so). Workbooks `from1904` count from 1 January 1904 = 0.
 * Answers null for numbers that are no day of the years 1900 to 2199.
 *
 * @example
 * excelSerialDate(46327); // => "2026-11-01"
 */
export function excelSerialDate(serial: number, from1904 = false): string | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (!Number.isFinite(days) || days < 1 || days > 109_574) return null;
  return addDays("1899-12-30", days < 60 ? days + 1 : days);
}
