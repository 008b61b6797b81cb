import { programEventKinds, reviewSteps, reviewTimetableIds } from "@ips/domain";
import {
  fidelityQuestions,
  fidelityScaleIds,
  practiceRules,
  reviewerFigureKeys,
  type CountedPoint,
  type FidelityScaleId,
  type Ratings,
} from "@ips/fidelity";
import fc from "fast-check";
import { known } from "../inputs/answers.ts";
import type { Dates } from "../inputs/dates.ts";
import { anyEvidence, anyReading } from "../inputs/fidelity-evidence.ts";
import { asked, type Asked, type Rules } from "./asked.ts";

const scaleId = fc.constantFrom(...fidelityScaleIds);

/** A scale by its name: a question is written down, and a table of the package is not part of it. */
function scaleOf({ fidelity }: Rules, id: FidelityScaleId) {
  const found = fidelity.fidelityScales.find((scale) => scale.id === id);
  if (found === undefined) throw new Error(`There is no scale ${id}`);
  return found;
}

/** Points that dated events count, and one that they do not. */
const countedPoints = [
  ...(Object.keys(practiceRules) as CountedPoint[]),
  "supervisor-role.enough-time",
] as const;

const rating = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 5 }) },
  fc.constantFrom(0, 6, 9, -1, 2.5, null),
);

/** Ratings of every item, of some, and of items or with scores that no scale has. */
const ratings: fc.Arbitrary<Ratings> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(15, 25),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 25, maxLength: 25 }),
    )
    .map(([items, given]) =>
      Object.fromEntries(given.slice(0, items).map((each, index) => [index + 1, each])),
    ),
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 27 }), rating), { maxLength: 27 })
    .map((given) => Object.fromEntries(given)),
);

const total = fc.oneof(
  fc.constantFrom(0, 55, 56, 65, 66, 73, 74, 92.9, 99, 99.5, 100, 114, 115, 125),
  fc.integer({ min: -10, max: 200 }),
);

/** The questions about fidelity: what records suggest, what a review comes to, and by when its steps are done. */
export function fidelityAsked({ day, maybeDay }: Dates): Record<string, Asked> {
  const days = fc.uniqueArray(day, { maxLength: 6 }).map((found) => found.toSorted());
  const practiceRecord = fc.record({
    asOf: day,
    weeks: days,
    months: days,
    quarters: days,
    events: fc.array(
      fc.record({
        kind: fc.constantFrom(...programEventKinds),
        on: day,
        staff: fc.constantFrom("ana", "ben", null),
        team: fc.constantFrom("north", "south", null),
        executivePresent: known,
      }),
      { maxLength: 6 },
    ),
    specialists: fc.subarray(["ana", "ben"]),
    teams: fc.subarray(["north", "south"]),
    supervisorFte: fc.constantFrom(null, 0, 0.25, 1),
    specialistsFte: fc.constantFrom(0, 0.5, 2, 12),
  });
  return {
    bandOf: asked(fc.tuple(scaleId, total), (rules, id, given) =>
      rules.fidelity.bandOf(scaleOf(rules, id), given),
    ),
    compareReviews: asked(fc.tuple(scaleId, ratings, ratings), (rules, id, earlier, later) =>
      rules.fidelity.compareReviews(scaleOf(rules, id), earlier, later),
    ),
    countPractices: asked(fc.tuple(practiceRecord, anyReading), ({ fidelity }, record, reading) =>
      fidelity.countPractices(record, reading),
    ),
    estimateItems: asked(
      fc.tuple(scaleId, anyEvidence, fc.option(anyReading, { nil: null })),
      (rules, id, evidence, reading) =>
        rules.fidelity.estimateItems(
          scaleOf(rules, id),
          { ...rules.fidelity.noEvidence(), ...evidence },
          { ...rules.fidelity.defaultFidelitySettings, ...reading },
        ),
    ),
    evidenceOfAnswers: asked(
      fc.tuple(fc.dictionary(fc.constantFrom(...fidelityQuestions), fc.boolean(), { noNullPrototype: true })),
      ({ fidelity }, said) => fidelity.evidenceOfAnswers(said),
    ),
    itemOfReviewerFigure: asked(fc.tuple(fc.constantFrom(...reviewerFigureKeys)), ({ fidelity }, key) =>
      fidelity.itemOfReviewerFigure(key),
    ),
    itemOfQuestion: asked(fc.tuple(fc.constantFrom(...fidelityQuestions)), ({ fidelity }, question) =>
      fidelity.itemOfQuestion(question),
    ),
    nearestGains: asked(
      fc.tuple(scaleId, anyEvidence, fc.constantFrom(0, 1, 3, 25)),
      (rules, id, evidence, most) =>
        rules.fidelity
          .nearestGains(
            rules.fidelity.estimateItems(scaleOf(rules, id), { ...rules.fidelity.noEvidence(), ...evidence }),
            most,
          )
          .map(({ item }) => item),
    ),
    noEvidence: asked(fc.tuple(), ({ fidelity }) => fidelity.noEvidence()),
    openPractice: asked(
      fc.tuple(practiceRecord, fc.constantFrom(...countedPoints), anyReading),
      ({ fidelity }, record, point, reading) => fidelity.openPractice(record, point, reading),
    ),
    reviewDaySetBy: asked(
      fc.tuple(
        fc.dictionary(
          fc.constantFrom(...reviewSteps),
          fc.array(
            fc.record({
              from: day,
              value: fc.integer({ min: 1, max: 400 }),
              basis: fc.constant("Our policy"),
            }),
            { maxLength: 2 },
          ),
          { noNullPrototype: true },
        ),
        fc.constantFrom(...reviewSteps),
        day,
      ),
      ({ fidelity }, deadlines, step, visitFrom) => fidelity.reviewDaySetBy({ deadlines }, step, visitFrom),
    ),
    reviewDeadlines: asked(
      fc.tuple(
        fc.record({
          timetable: fc.constantFrom(...reviewTimetableIds, null),
          deadlines: fc.dictionary(
            fc.constantFrom(...reviewSteps),
            fc.array(
              fc.record({
                from: day,
                value: fc.integer({ min: 0, max: 400 }),
                basis: fc.constant("Our policy"),
              }),
              { maxLength: 2 },
            ),
            { noNullPrototype: true },
          ),
        }),
        fc.record({ visitFrom: day, visitTo: day, reportOn: maybeDay }),
      ),
      ({ fidelity }, followed, dates) => fidelity.reviewDeadlines(followed, dates),
    ),
    scaleInForce: asked(
      fc.tuple(scaleId, day),
      ({ fidelity }, id, on) => fidelity.scaleInForce(id, on)?.version ?? null,
    ),
    scoreReview: asked(fc.tuple(scaleId, ratings), (rules, id, given) =>
      rules.fidelity.scoreReview(scaleOf(rules, id), given),
    ),
    selfEvaluationDue: asked(
      fc.tuple(
        fc.oneof(fc.constantFrom(null, 0, 6, 12), fc.integer({ min: -24, max: 48 })),
        fc.record({ lastOn: maybeDay, firstEntryOn: maybeDay }),
      ),
      ({ fidelity }, months, dates) => fidelity.selfEvaluationDue(months, dates),
    ),
    selfEvaluationStanding: asked(fc.tuple(day, day), ({ fidelity }, dueOn, today) =>
      fidelity.selfEvaluationStanding(dueOn, today),
    ),
    yearUpTo: asked(fc.tuple(day), ({ fidelity }, asOf) => fidelity.yearUpTo(asOf)),
    totalRange: asked(fc.tuple(scaleId, anyEvidence), (rules, id, evidence) =>
      rules.fidelity.totalRange(
        rules.fidelity.estimateItems(scaleOf(rules, id), { ...rules.fidelity.noEvidence(), ...evidence }),
      ),
    ),
  };
}
