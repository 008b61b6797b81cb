import { addDays } from "../../date/add-days.ts";
import { addMonthsRoundingDown } from "../../date/add-months-rounding-down.ts";
import type { PlainDate } from "../../date/plain-date.ts";

/** A span in which one contact is asked for, both days included. */
export type ContactWindow = { from: PlainDate; due: PlainDate };

const afterDays = 3;

/** Within three days after a job has ended. */
export const afterJobEnd = (endedOn: PlainDate): ContactWindow => ({
  from: endedOn,
  due: addDays(endedOn, afterDays),
});

/**
 * The windows in which a job that lasts asks for a contact and that bear on a day, in the order of their last day: those of the first month
 * while it runs, and of the months the one that runs, the one before it and the one after. Earlier months say nothing that these do not.
 */
export function followAlongWindows(startedOn: PlainDate, today: PlainDate): ContactWindow[] {
  const month = monthsBetween(startedOn, today);
  const months = [month - 1, month, month + 1]
    .filter((each) => each >= 1)
    .map((each) => ({
      from: addMonthsRoundingDown(startedOn, each),
      due: addDays(addMonthsRoundingDown(startedOn, each + 1), -1),
    }));
  if (month > 1) return months;
  const weeks = [0, 1, 2, 3].map((week) => ({
    from: addDays(startedOn, week * 7),
    due: addDays(startedOn, week * 7 + 6),
  }));
  return [{ from: startedOn, due: addDays(startedOn, afterDays) }, ...weeks, ...months];
}

/** Whole months from one day to a later one. */
function monthsBetween(from: PlainDate, to: PlainDate): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return addMonthsRoundingDown(from, months) > to ? months - 1 : months;
}
