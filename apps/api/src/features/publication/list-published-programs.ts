import type {
  PublishedFigures,
  PublishedOutcomes,
  PublishedProgram,
  PublishedProgramsOutput,
  PublishedReview,
} from "@ips/contract";
import {
  benchmarkFigures,
  programBenchmark,
  type DatedFigure,
  type PlainDate,
  type PublicationKind,
} from "@ips/domain";
import { selfEvaluationDue, selfEvaluationStanding } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { askTogether, questionOf, type Question } from "../../query/ask-together.ts";
import { jurisdictionInForce } from "../findings/jurisdiction-in-force.ts";

type ProgramRow = Pick<PublishedProgram, "unitId" | "programName" | "agencyName">;
type FiguresRow = {
  unitId: string;
  kind: PublicationKind;
  from: PlainDate;
  to: PlainDate;
  publishedOn: PlainDate;
  figures: PublishedFigures;
};

/**
 * The programs that a trainer looks at, by name, with what each has published and not withdrawn. Never in an order of their figures. Where a program
 * stands with its self-evaluations is told by the latest that it published and by the rhythm that the trainer's own agency has set, by nothing of the
 * program's own settings or records.
 */
export async function listPublishedPrograms({ run, actor }: ActorContext): Promise<PublishedProgramsOutput> {
  const { programs, figures, jurisdiction } = await run((tx) =>
    askTogether(tx, { programs: programsToSee, figures: standing, jurisdiction: jurisdictionInForce() }),
  );
  const { selfEvaluationMonths } = jurisdiction.review;
  const ofUnit = Map.groupBy(figures, ({ unitId }) => unitId);
  return {
    today: actor.today,
    programs: programs.map((program): PublishedProgram => {
      const rows = ofUnit.get(program.unitId) ?? [];
      return {
        ...program,
        selfEvaluation: latestSelfEvaluation(rows, selfEvaluationMonths, actor.today),
        reviews: rows
          .flatMap(({ figures: shown, publishedOn }) => (isReview(shown) ? [{ ...shown, publishedOn }] : []))
          .toSorted((a, b) => b.on.localeCompare(a.on)),
        quarters: rows
          .flatMap(({ figures: shown, from, to, publishedOn }) =>
            isOutcomes(shown)
              ? [{ ...shown, from, to, publishedOn, standing: standingOf(shown.percentWorked, to) }]
              : [],
          )
          .toSorted((a, b) => b.to.localeCompare(a.to)),
      };
    }),
    selfEvaluationMonths,
    benchmarks: benchmarksOn(actor.today),
  };
}

/** Rows come with the latest period first. */
function latestSelfEvaluation(
  rows: readonly FiguresRow[],
  months: number | null,
  today: PlainDate,
): PublishedProgram["selfEvaluation"] {
  const latest = rows.find(({ kind }) => kind === "self-evaluation");
  if (latest === undefined) return null;
  const { to, publishedOn } = latest;
  const dueOn = selfEvaluationDue(months, { lastOn: to, firstEntryOn: null });
  return { to, publishedOn, dueOn, standing: dueOn === null ? null : selfEvaluationStanding(dueOn, today) };
}

const isReview = (figures: PublishedFigures): figures is PublishedReview => figures.is === "review";
const isOutcomes = (figures: PublishedFigures): figures is PublishedOutcomes => figures.is === "outcomes";

const programsToSee: Question<readonly ProgramRow[]> = questionOf(
  sql<ProgramRow>`select unit.id as "unitId", unit.name as "programName", agency.name as "agencyName"
    from unit join agency on agency.id = unit.agency_id
    where unit.kind = 'program' and unit.agency_id = any((select app.agencies_publishing_to_me())::uuid[])
    order by unit.name, agency.name, unit.id`,
  (rows) => rows,
);

const standing: Question<readonly FiguresRow[]> = questionOf(
  sql<FiguresRow>`select p.unit_id as "unitId", p.kind, p.period_from as "from", p.period_to as "to", p.published_on as "publishedOn", p.figures
    from published_figures p where p.withdrawn_at is null order by p.period_to desc, p.id desc`,
  (rows) => rows,
);

function standingOf(percent: number | null, on: PlainDate) {
  const standingThen = percent === null ? null : programBenchmark(percent, on);
  return standingThen?.ok ? standingThen.value : null;
}

function benchmarksOn(today: PlainDate): PublishedProgramsOutput["benchmarks"] {
  const line = (figure: DatedFigure) => {
    const found = figure.at(today);
    if (!found.ok) throw new RangeError(`no benchmark is known for ${today}`);
    return found.value;
  };
  const { cite } = line(benchmarkFigures.average);
  return {
    minimal: line(benchmarkFigures.minimal).use.value,
    average: line(benchmarkFigures.average).use.value,
    excellent: line(benchmarkFigures.excellent).use.value,
    source: cite.source,
    confidence: cite.confidence,
    note: cite.note ?? "",
  };
}
