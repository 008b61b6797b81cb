import type { RulebookRule } from "@ips/contract";
import type { Citation, DatedFigure, Jurisdiction, PlainDate } from "@ips/domain";
import { figureText } from "../figure.ts";
import type { InEachLanguage } from "../in-each-language.ts";
import { saidInEachLanguage } from "./said-in-each-language.ts";

type Figure = RulebookRule["figures"][number];

/** A figure under each of the jurisdictions that have it. `under`: what figures a rule reads in one. */
export function figureByJurisdiction(
  { id, unit, reviewBy, knownThrough }: DatedFigure,
  name: InEachLanguage,
  jurisdictions: readonly Jurisdiction[],
  under: (jurisdiction: Jurisdiction) => readonly DatedFigure[],
  asOf: PlainDate,
): Figure {
  return {
    id,
    name,
    unit,
    reviewBy: reviewBy ?? null,
    knownThrough: knownThrough ?? null,
    byJurisdiction: jurisdictions.flatMap((jurisdiction) => {
      const figure = under(jurisdiction).find((candidate) => candidate.id === id);
      return figure === undefined ? [] : [rowsIn(jurisdiction.id, figure, asOf)];
    }),
  };
}

/** A figure that is the same for every agency. */
export const figureEverywhere = (figure: DatedFigure, name: InEachLanguage, asOf: PlainDate): Figure => ({
  id: figure.id,
  name,
  unit: figure.unit,
  reviewBy: figure.reviewBy ?? null,
  knownThrough: figure.knownThrough ?? null,
  byJurisdiction: [rowsIn(null, figure, asOf)],
});

function rowsIn(
  jurisdiction: string | null,
  figure: DatedFigure,
  asOf: PlainDate,
): Figure["byJurisdiction"][number] {
  const found = figure.at(asOf);
  return {
    jurisdiction,
    inForce: found.ok ? found.value.use.from : null,
    rows: figure.rows.map(({ from, value, cite }) => ({
      from,
      value,
      text: saidInEachLanguage((language) => figureText(value, figure.unit, language)),
      source: sourceOf(cite),
    })),
  };
}

/** A source as a rulebook names it. */
export const sourceOf = ({
  source,
  url,
  confidence,
  note,
  interpretation,
}: Citation): RulebookRule["cites"][number] => ({
  source,
  url: url ?? null,
  confidence,
  note: note ?? null,
  interpretation: interpretation ?? null,
});
