import type { PublishedProgramsOutput, PublishedTable } from "@ips/contract";
import { ips25 } from "@ips/fidelity";
import { benchmarkStandingName } from "@ips/i18n/benchmark-standing";
import { fidelityBandName } from "@ips/i18n/fidelity-band";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { reviewKindName } from "@ips/i18n/review-kind";

/** A cell of an exported table: text, or a number that a spreadsheet can count with. */
export type TableCell = string | number;

/** What stands where a count is hidden, in every file. */
export const hiddenCell = "hidden";

/** What published programs come to as a table for a spreadsheet, its heading first: what the page shows and nothing beyond it. */
export function publishedTable(
  table: PublishedTable,
  { programs }: Pick<PublishedProgramsOutput, "programs">,
): TableCell[][] {
  return table === "reviews" ? reviewsTable(programs) : outcomesTable(programs);
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

/** What goes with every file: how to read it. */
export const tableNotes = ({ benchmarks }: Pick<PublishedProgramsOutput, "benchmarks">): string[] => [
  "Figures that programs have published. They are for improvement: no program is ranked.",
  `"${hiddenCell}": the count, or one that it would tell, is under 11.`,
  `Benchmarks of the quarterly rate: ${benchmarks.minimal} % minimal, ${benchmarks.average} % average, ${benchmarks.excellent} % excellent (${benchmarks.source}; single source).`,
];
