import {
  effectiveDated,
  reviewSteps,
  reviewTimetableIds,
  type Citation,
  type DatedFigure,
  type Jurisdiction,
} from "@ips/domain";
import { ourReading } from "../citations.ts";
import { reviewTimetables } from "../review/review-timetables.ts";
import type { FidelityRule } from "./fidelity-rule.ts";

const family = "fidelity-process";

const publishedFigures = (id: (typeof reviewTimetableIds)[number]): DatedFigure[] =>
  reviewSteps.flatMap((step) => reviewTimetables[id][step] ?? []);

/** The sources that rows of a timetable name, each once, without what a row adds. */
const sourcesOf = (figures: readonly DatedFigure[]): Citation[] => [
  ...new Map(
    figures.flatMap(({ rows }) => rows.map(({ cite }) => [cite.source, cite] as const)).toReversed(),
  ).values(),
];

/** The days that an agency has set for itself, as figures in force from the day of each row. */
const ownFigures = ({ review }: Jurisdiction): DatedFigure[] =>
  reviewSteps.flatMap((step) => {
    const rows = review.deadlines[step] ?? [];
    return rows.length === 0
      ? []
      : effectiveDated({
          id: `review.own.${step}`,
          unit: "days",
          rows: rows.map(({ from, value, basis }) => ({
            from,
            value,
            cite: { source: basis, confidence: "unverified", note: "Set by the agency." },
          })),
        });
  });

/** What is published or set about a review's process, and how the records of a program are read for it. */
export const processRules: readonly FidelityRule[] = [
  ...reviewTimetableIds.map((id): FidelityRule => ({
    id: `review-process.${id}`,
    family,
    item: null,
    exports: ["reviewTimetables", "reviewDeadlines"],
    cites: sourcesOf(publishedFigures(id)),
    figures: () => publishedFigures(id),
    everywhere: true,
    needs: ["visit-days", "report-day", "agency-review-settings"],
    gives: ["day-of-a-step"],
    refusals: [],
    cases: ["review-deadlines"],
  })),
  {
    id: "review-process.own-days",
    family,
    item: null,
    exports: ["reviewDeadlines", "reviewDaySetBy"],
    cites: [ourReading],
    figures: ownFigures,
    everywhere: false,
    needs: ["visit-days", "report-day", "agency-review-settings"],
    gives: ["day-of-a-step"],
    refusals: [],
    cases: ["review-deadlines"],
  },
  {
    id: "fidelity.self-evaluation",
    family,
    item: null,
    exports: ["selfEvaluationDue", "selfEvaluationStanding"],
    cites: [ourReading],
    figures: () => [],
    everywhere: true,
    needs: ["latest-self-evaluation", "agency-review-settings"],
    gives: ["day-of-a-step"],
    refusals: [],
    cases: [],
  },
  {
    id: "fidelity.practices",
    family,
    item: null,
    exports: ["countPractices", "openPractice", "practiceRules"],
    cites: [ourReading],
    figures: () => [],
    everywhere: true,
    needs: ["program-events"],
    gives: ["counts"],
    refusals: [],
    cases: ["practices"],
  },
  {
    id: "fidelity.readings",
    family,
    item: null,
    exports: ["defaultFidelitySettings"],
    cites: [ourReading],
    figures: () => [],
    everywhere: true,
    needs: ["agency-review-settings"],
    gives: ["score"],
    refusals: [],
    cases: ["settings"],
  },
];
