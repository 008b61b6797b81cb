import { citationConfidences, criterionAnswers, criterionKeys, figureUnits, type Fact } from "@ips/domain";
import fc from "fast-check";
import type { Dates } from "../inputs/dates.ts";
import { asked, type Asked } from "./asked.ts";

const text = fc.oneof(
  fc.constantFrom("2026-02-29", "2/28/2026", "", "0000-01-01", "9999-12-31"),
  fc.string(),
);

const days = fc.oneof(
  fc.constantFrom(0, 1, -1, 60, 90, 365),
  fc.integer({ min: -4_000_000, max: 4_000_000 }),
);

const cite = fc.record({
  source: fc.constantFrom("34 CFR 361.41(b)(1)", "State policy"),
  confidence: fc.constantFrom(...citationConfidences),
});

/** Dates, figures by date, and what lists are made of. */
export function datesAsked({ day, maybeDay }: Dates): Record<string, Asked> {
  const rows = fc.array(fc.record({ from: day, value: fc.integer({ min: 1, max: 200 }), cite }), {
    maxLength: 3,
  });
  const definition = fc.record(
    { id: fc.constant("example.limit"), unit: fc.constantFrom(...figureUnits), rows, knownThrough: day },
    { requiredKeys: ["id", "unit", "rows"] },
  );
  const criterion = fc.record({
    key: fc.constantFrom(...criterionKeys),
    answer: fc.constantFrom(...criterionAnswers),
    facts: fc.constant<Fact[]>([]),
    cite,
  });
  return {
    addDays: asked(fc.tuple(day, days), ({ domain }, date, count) => domain.addDays(date, count)),
    addMonthsRoundingDown: asked(
      fc.tuple(day, fc.oneof(fc.constantFrom(1, 6, 12, 24, -1), fc.integer({ min: -200_000, max: 200_000 }))),
      ({ domain }, date, months) => domain.addMonthsRoundingDown(date, months),
    ),
    daysBetween: asked(fc.tuple(day, day), ({ domain }, from, to) => domain.daysBetween(from, to)),
    latestDate: asked(fc.tuple(fc.array(maybeDay, { maxLength: 4 })), ({ domain }, dates) =>
      domain.latestDate(...dates),
    ),
    isPlainDate: asked(fc.tuple(fc.oneof(day, text)), ({ domain }, one) => domain.isPlainDate(one)),
    parsePlainDate: asked(fc.tuple(fc.oneof(day, text)), ({ domain }, one) => domain.parsePlainDate(one)),
    assertPlainDate: asked(fc.tuple(day), ({ domain }, one) => {
      domain.assertPlainDate(one);
      return "a date";
    }),
    monthOf: asked(fc.tuple(day), ({ domain }, date) => domain.monthOf(date)),
    quarterOf: asked(fc.tuple(day), ({ domain }, date) => domain.quarterOf(date)),
    effectiveDated: asked(fc.tuple(definition, day), ({ domain }, given, date) =>
      domain
        .effectiveDated({ ...given, rows: given.rows.toSorted((a, b) => (a.from < b.from ? -1 : 1)) })
        .at(date),
    ),
    weakestConfidence: asked(fc.tuple(fc.array(cite, { maxLength: 3 })), ({ domain }, cites) =>
      domain.weakestConfidence(cites),
    ),
    judgeChecklist: asked(fc.tuple(fc.array(criterion, { maxLength: 4 })), ({ domain }, criteria) =>
      domain.judgeChecklist(criteria),
    ),
  };
}
