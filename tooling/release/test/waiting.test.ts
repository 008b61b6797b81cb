import {
  addDays,
  clockStandings,
  type Checklist,
  type ClockReading,
  type FollowAlongDue,
  type Verdict,
} from "@ips/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleFunctions, rulesOfNow } from "../src/asked/rule-functions.ts";
import { recentDates } from "../src/inputs/dates.ts";
import { factDays } from "../src/inputs/fact-days.ts";

const functions = ruleFunctions(recentDates)["@ips/domain"];

const code = (answer: unknown) => {
  const verdict = answer as Verdict<unknown>;
  return verdict.ok ? "yes" : verdict.code;
};

/** How an answer may move while nothing happens but that days pass: from an earlier word of the list to a later one, never back. */
type Waiting = { says: (answer: unknown) => string[]; order: readonly string[] };

const checklist: Waiting = {
  says: (answer) => [(answer as Checklist).answer],
  order: ["not-met", "missing-answer", "met"],
};

const waiting: Readonly<Record<string, Waiting>> = {
  readClock: {
    says: (answer) => {
      const reading = answer as Verdict<ClockReading>;
      return [reading.ok ? reading.value.standing : reading.code];
    },
    // A limit runs until it is overdue, a minimum until its day has come.
    order: ["figure-not-known", "running", "reached", "overdue", "done-early", "done-in-time", "done-late"],
  },
  followAlong: {
    says: (answer) =>
      (answer as FollowAlongDue[]).filter(({ reason }) => reason !== "month").map((one) => one.standing),
    order: ["not-yet", "due", "missed", "met"],
  },
  closureWithOutcomeTest: checklist,
  supportedEmploymentOutcome: checklist,
  supportedEmploymentClosureTest: checklist,
  stepDown: {
    says: (answer) => [code(answer)],
    order: ["figure-not-known", "step-down-not-working", "step-down-not-yet", "yes"],
  },
  disclosureAllowed: {
    says: (answer) => [code(answer)],
    order: [
      "release-other-agency",
      "release-group-not-named",
      "release-purpose-not-named",
      "release-not-started",
      "release-without-part2",
      "yes",
      "release-expired",
      "release-revoked",
    ],
  },
  postEmploymentWindow: {
    says: (answer) => [code(answer)],
    order: ["outcome-not-achieved", "yes", "exit-reported"],
  },
  benefitsPlanned: {
    says: (answer) => [code(answer)],
    order: ["benefit-not-answered", "benefits-planning-due", "benefits-planning-after-start", "yes"],
  },
};

describe("while nothing happens but that days pass", () => {
  test.each(Object.entries(waiting))("%s goes one way", (called, { says, order }) => {
    const one = functions[called];
    if (one === undefined) throw new Error(`${called} is not asked`);
    fc.assert(
      fc.property(one.inputs, recentDates.day, fc.integer({ min: 1, max: 400 }), (inputs, today, later) => {
        const then = addDays(today, later);
        // What is dated for the days between would happen.
        fc.pre(!factDays(inputs).some((date) => date > today && date <= then));
        const [before, after] = [today, then].map((date) => says(one.ask(rulesOfNow, inputs, date)));
        for (const [index, said] of (before ?? []).entries()) {
          const now = after?.[index] ?? said;
          expect(order).toContain(said);
          expect(order).toContain(now);
          expect(order.indexOf(now), `${said} became ${now}`).toBeGreaterThanOrEqual(order.indexOf(said));
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a case of VR stays where its dates have brought it", () => {
    const one = functions["vrCaseStatusOf"];
    if (one === undefined) throw new Error("vrCaseStatusOf is not asked");
    fc.assert(
      fc.property(one.inputs, recentDates.day, fc.integer({ min: 1, max: 400 }), (inputs, today, later) => {
        fc.pre(!factDays(inputs).some((date) => date > today && date <= addDays(today, later)));
        expect(one.ask(rulesOfNow, inputs, addDays(today, later))).toBe(one.ask(rulesOfNow, inputs, today));
      }),
    );
  });

  test("the words in which this is said are those of the rules", () => {
    expect(waiting["readClock"]?.order.filter((word) => word !== "figure-not-known").toSorted()).toEqual(
      clockStandings.toSorted(),
    );
  });
});
