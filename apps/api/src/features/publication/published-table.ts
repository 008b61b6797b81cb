import type { PublishedProgramsOutput, PublishedTable } from "@ips/contract";
import { smallestPublishedCount } from "@ips/domain";
import { ips25 } from "@ips/fidelity";
import { benchmarkStandingName } from "@ips/i18n/benchmark-standing";
import { citationConfidenceName } from "@ips/i18n/citation-confidence";
import { fidelityBandName } from "@ips/i18n/fidelity-band";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { formatDate } from "@ips/i18n/format-date";
import { reviewKindName } from "@ips/i18n/review-kind";
import { selfEvaluationStandingName } from "@ips/i18n/self-evaluation-standing";

/** A cell of an exported table: text, or a number that a spreadsheet can count with. */
export type TableCell = string | number;

/** What stands where a count is hidden, in every file. */
export const hiddenCell = "hidden";

/** What published programs come to as a table for a spreadsheet, its heading first: what the page shows and nothing beyond it. */
export function publishedTable(
  table: PublishedTable,
  { programs }: Pick<PublishedProgramsOutput, "programs">,
): TableCell[][] {
  switch (table) {
    case "reviews":
      return reviewsTable(programs);
    case "outcomes":
      return outcomesTable(programs);
    case "self-evaluations":
      return selfEvaluationsTable(programs);
  }
}

type Programs = PublishedProgramsOutput["programs"];

function reviewsTable(programs: Programs): TableCell[][] {
  const columns = ips25.items.map(({ number, key }) => `${number} ${fidelityItemName(key)}`);
  return [
    [
      "Program",
      "Agency",
      "Review",
      "Last day of the visit",
      "Scale",
      "Total",
      "Of",
      "Band",
      "Published",
      ...columns,
    ],
    ...programs.flatMap(({ programName, agencyName, reviews }) =>
      reviews.map(({ kind, on, scale, total, maximum, band, publishedOn, items }) => [
        programName,
        agencyName,
        kind === "self" ? "Self-rated" : reviewKindName(kind),
        on,
        scale,
        total,
        maximum,
        fidelityBandName(band),
        publishedOn,
        // The items of another scale have other meanings under the same numbers.
        ...ips25.items.map(({ number }) =>
          scale === ips25.id ? (items.find(({ item }) => item === number)?.score ?? "") : "",
        ),
      ]),
    ),
  ];
}

function selfEvaluationsTable(programs: Programs): TableCell[][] {
  return [
    ["Program", "Agency", "Latest looks at records to", "Published", "Next by", "Standing"],
    ...programs.map(({ programName, agencyName, selfEvaluation: latest }) => [
      programName,
      agencyName,
      latest?.to ?? "none published",
      latest?.publishedOn ?? "",
      latest?.dueOn ?? "",
      latest?.standing == null ? "" : selfEvaluationStandingName(latest.standing),
    ]),
  ];
}

function outcomesTable(programs: Programs): TableCell[][] {
  const shown = (value: number | null): TableCell => value ?? hiddenCell;
  return [
    [
      "Program",
      "Agency",
      "First day",
      "Last day",
      "Served",
      "Worked",
      "Percent worked",
      "Against the benchmarks",
      "Job starts",
      "New enrollments",
      "Left since the quarter before",
      "Published",
    ],
    ...programs.flatMap(({ programName, agencyName, quarters }) =>
      quarters.map(({ from, to, counts, percentWorked, standing, publishedOn }) => [
        programName,
        agencyName,
        from,
        to,
        shown(counts.served),
        shown(counts.worked),
        percentWorked === null ? hiddenCell : Math.round(percentWorked * 10) / 10,
        standing === null ? hiddenCell : benchmarkStandingName(standing),
        shown(counts.jobStarts),
        shown(counts.newEnrollments),
        shown(counts.leftSince),
        publishedOn,
      ]),
    ),
  ];
}

/**
 * What goes with every file: where its figures come from and as of when, what is hidden and why, who rated, and what it is for. The rules of hiding are
 * those of docs/adr/0015-published-figures.md.
 */
export const tableNotes = ({
  benchmarks,
  selfEvaluationMonths,
  today,
}: Pick<PublishedProgramsOutput, "benchmarks" | "selfEvaluationMonths" | "today">): string[] => [
  `Source: each program's own publications, as they stood on ${formatDate(today, "en", today)}. A program may withdraw one or publish it anew; nothing else of its record is in here.`,
  "For improvement: no program is ranked, and no totals over programs are made.",
  `"${hiddenCell}": the count is under ${smallestPublishedCount}, zero among them, or it would tell one that is. Shown together or not at all: who worked and who did not; job starts and who works in a job begun earlier; who came and who left. A share is shown only with its counts. A quarter published anew hides what changed by less than ${smallestPublishedCount}. What is hidden for its own sake and what for another's look the same.`,
  '"Self-rated": the program\'s own staff rated, nobody from outside. Other reviews were rated by reviewers from outside, or entered by the program from a report on paper.',
  "Scores are what the reviewers agreed on, no estimates. A score can rest on few people.",
  selfEvaluationMonths === null
    ? "Self-evaluations: your agency has set no rhythm, so none is due."
    : `Self-evaluations: every ${selfEvaluationMonths} months, as your agency has set, counted from the last day that the latest published one looked at.`,
  `Benchmarks of the quarterly rate: ${benchmarks.minimal} % minimal, ${benchmarks.average} % average, ${benchmarks.excellent} % excellent (${benchmarks.source}; ${citationConfidenceName(benchmarks.confidence)}).${benchmarks.note === "" ? "" : ` ${benchmarks.note}`}`,
];
