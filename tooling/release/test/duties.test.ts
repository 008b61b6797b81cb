import { crosswalkDuties, crosswalkPairs, type PairStanding } from "@ips/crosswalk";
import { daysBetween, isPlainDate, languages } from "@ips/domain";
import { crosswalkDutyName, crosswalkPairName } from "@ips/i18n";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crosswalkAsked } from "../src/asked/crosswalk.ts";
import { rulesOfNow } from "../src/asked/rule-functions.ts";
import { anyDates, recentDates } from "../src/inputs/dates.ts";

test.each([
  ["recent", recentDates],
  ["any", anyDates],
])(
  "every duty of the crosswalk is whole, on %s days: cited, said in every language, late exactly when it is overdue",
  (_, dates) => {
    const evaluate = crosswalkAsked(dates)["evaluateCrosswalk"];
    if (evaluate === undefined) throw new Error("evaluateCrosswalk is not asked");
    fc.assert(
      fc.property(evaluate.inputs, dates.day, (inputs, today) => {
        const pairs = evaluate.ask(rulesOfNow, inputs, today) as PairStanding[];
        expect(pairs.map(({ pair }) => pair)).toEqual(crosswalkPairs);
        expect(pairs.flatMap((pair) => whatIsAmiss(pair, today))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  },
);

function whatIsAmiss({ pair, sides, next }: PairStanding, today: string): string[] {
  const duties = Object.values(sides).flatMap(({ met, owed, missing }) => [...met, ...owed, ...missing]);
  const broken = duties.flatMap(({ duty, status, due, daysLeft, cites }) => {
    const wrong: Record<string, boolean> = {
      "is no duty": !crosswalkDuties.includes(duty),
      "has no citation": cites.length === 0,
      "has no words": languages.some((language) => crosswalkDutyName(duty, language) === ""),
      "is due on no day": due !== null && !isPlainDate(due),
      "counts other days than the calendar": daysLeft !== (due === null ? null : daysBetween(today, due)),
      "is overdue and not late": status === "overdue" && daysLeft !== null && daysLeft >= 0,
      "is due and late": status === "due" && daysLeft !== null && daysLeft < 0,
    };
    return Object.keys(wrong)
      .filter((what) => wrong[what])
      .map((what) => `${duty} ${what}: ${status} ${due} on ${today}`);
  });
  if (languages.some((language) => crosswalkPairName(pair, language) === ""))
    broken.push(`${pair} has no words`);
  if (next !== null && !duties.some(({ duty }) => duty === next.duty))
    broken.push(`${pair} asks for nobody's duty`);
  return broken;
}
