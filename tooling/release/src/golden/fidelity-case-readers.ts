import { addDays, addMonthsRoundingDown } from "@ips/domain";
import { defaultFidelitySettings, evidenceOfAnswers, ips25 } from "@ips/fidelity";
import type { CaseReader } from "./case-questions.ts";

type Window = { asOf: string; from: string; weeks: number; months: number; quarters: number };
type Told = { kind: string; from: string; every?: number; times?: number };
type Said = Parameters<typeof evidenceOfAnswers>[0];

/** The scale that a file of cases is about. */
const scaleOf = ({ scale }: Readonly<Record<string, unknown>>) => (scale as string | undefined) ?? ips25.id;

/** Evidence with the figure where a case says that it goes, and what is left to a hundred. */
const withFigure = (evidence: unknown, figure: string): unknown =>
  JSON.parse(
    JSON.stringify(evidence)
      .replaceAll('"figure"', figure)
      .replaceAll('"rest"', String(100 - Number(figure))),
  );

/** How the cases of `@ips/fidelity` become inputs; they are about the 25 items where their file names no other scale. */
export const fidelityCaseReaders: Readonly<Record<string, CaseReader>> = {
  estimateItems: ({ evidence, settings = null }, file) => [
    { asks: "estimateItems", inputs: [scaleOf(file), evidence, settings] },
  ],
  "estimateItems at each printed line": ({ evidence, reached }, file) =>
    Object.keys(reached as object).map((figure) => ({
      asks: "estimateItems",
      inputs: [scaleOf(file), withFigure(evidence, figure), null],
      line: `at ${figure}`,
    })),
  "estimateItems from answers and counts": ({ said, practices = [] }, file) => {
    const { components, answers } = evidenceOfAnswers(said as Said);
    return [{ asks: "estimateItems", inputs: [scaleOf(file), { components, answers, practices }, null] }];
  },
  "estimateItems with so many points": ({ item, scores }) => {
    const anchors = ips25.items.find(({ number }) => number === item)?.anchors;
    const points = anchors?.kind === "components" ? anchors.components : [];
    return (scores as readonly number[]).map((_, count) => ({
      asks: "estimateItems",
      inputs: [
        ips25.id,
        { components: Object.fromEntries(points.map((key, index) => [key, index < count])) },
        null,
      ],
      line: `${count} points`,
    }));
  },
  countPractices: ({ events }, { record }) => {
    const { from, weeks, months, quarters, ...program } = record as Window;
    const starts = (many: number, start: (index: number) => string) =>
      Array.from({ length: many }, (_, index) => start(index));
    const happened = (events as readonly Told[]).flatMap(({ from: first, every = 0, times = 1, ...about }) =>
      starts(times, (index) => addDays(first, every * index)).map((on) => ({
        staff: null,
        team: null,
        executivePresent: null,
        ...about,
        on,
      })),
    );
    const spans = {
      weeks: starts(weeks, (index) => addDays(from, 7 * index)),
      months: starts(months, (index) => addMonthsRoundingDown(from, index)),
      quarters: starts(quarters, (index) => addMonthsRoundingDown(from, 3 * index)),
    };
    return [
      {
        asks: "countPractices",
        inputs: [{ ...program, ...spans, events: happened }, defaultFidelitySettings],
      },
    ];
  },
  scoreReview: ({ ratings }) => [
    {
      asks: "scoreReview",
      inputs: [
        ips25.id,
        Object.fromEntries((ratings as readonly number[]).map((each, index) => [index + 1, each])),
      ],
    },
  ],
  bandOf: ({ scale: of, total }) => [{ asks: "bandOf", inputs: [of, total] }],
  reviewDeadlines: ({ timetable, reportOn }, { visit }) => [
    {
      asks: "reviewDeadlines",
      inputs: [
        { timetable, deadlines: {} },
        { ...(visit as object), reportOn },
      ],
    },
  ],
};
