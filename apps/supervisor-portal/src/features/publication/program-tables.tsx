import type { PublishedProgram, PublishedProgramsOutput } from "@ips/contract";
import { benchmarkStandingName } from "@ips/i18n/benchmark-standing";
import { fidelitySectionName } from "@ips/i18n/fidelity-section";
import { formatMonthDay } from "@ips/i18n/format-date";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Section } from "@ips/ui/section";
import { Sparkline } from "@ips/ui/sparkline";
import { Stack } from "@ips/ui/stack";
import { SelfEvaluationCell } from "./self-evaluation-cell.tsx";
import {
  countText,
  hiddenReason,
  percentText,
  periodText,
  ratedText,
  rhythmText,
  totalText,
  reviewTrends,
  trendText,
} from "./publication-text.ts";

/** Programs side by side by name, then every published review and quarter of each. */
export function ProgramTables({ data }: { data: PublishedProgramsOutput }) {
  const { programs, today, benchmarks } = data;
  const reviewed = programs.filter(({ reviews }) => reviews.length > 0);
  const counted = programs.filter(({ quarters }) => quarters.length > 0);
  const { minimal, average, excellent, source } = benchmarks;
  return (
    <Stack gap={4}>
      <DataTable
        caption="Programs by name"
        captionHidden
        columns={sideBySide(today)}
        rows={programs}
        rowKey={({ unitId }) => unitId}
        loadingLabel="Loading the programs"
        empty={null}
      />
      <p className="ips-publication__quiet">{rhythmText(data.selfEvaluationMonths)}</p>
      {reviewed.length > 0 && (
        <Section title="Reviews">
          <DataTable<Review>
            caption="Published reviews by program"
            captionHidden
            columns={reviewColumns(today)}
            groups={reviewed.map(({ unitId, programName, reviews }) => ({
              key: unitId,
              heading: programName,
              rows: reviews,
            }))}
            rowKey={({ on, kind, publishedOn }) => `${on}${kind}${publishedOn}`}
            loadingLabel="Loading the reviews"
            empty={null}
          />
        </Section>
      )}
      {counted.length > 0 && (
        <Section title="Outcomes by quarter">
          <DataTable<QuarterRow>
            caption="Published quarters by program"
            captionHidden
            columns={quarterColumns(today)}
            groups={counted.map(({ unitId, programName, quarters }) => ({
              key: unitId,
              heading: programName,
              rows: quarters,
            }))}
            rowKey={({ from }) => from}
            loadingLabel="Loading the quarters"
            empty={null}
          />
          <p className="ips-publication__quiet">{hiddenReason}</p>
          <p className="ips-publication__quiet">
            Benchmarks of the share who worked in a quarter: {minimal} % minimal, {average} % average,{" "}
            {excellent} % excellent. Source: {source} (a single source). Fidelity and share stand side by
            side; neither tells the other for one program.
          </p>
        </Section>
      )}
    </Stack>
  );
}

type Review = PublishedProgram["reviews"][number];
type QuarterRow = PublishedProgram["quarters"][number];

const nothing = "Nothing published";

const sideBySide = (today: string): Column<PublishedProgram>[] => [
  {
    key: "program",
    header: "Program",
    rowHeader: true,
    cell: ({ programName, agencyName }) => (
      <>
        {programName}
        <br />
        <span className="ips-publication__quiet">{agencyName}</span>
      </>
    ),
  },
  {
    key: "review",
    header: "Latest review",
    cell: ({ reviews: [latest] }) =>
      latest === undefined ? (
        nothing
      ) : (
        <>
          {totalText(latest)}
          <br />
          <span className="ips-publication__quiet">
            {ratedText(latest)}, {formatMonthDay(latest.on, "en", today)}
          </span>
        </>
      ),
  },
  {
    key: "trend",
    header: "Trend",
    cell: ({ reviews }) => {
      const trends = reviewTrends(reviews);
      if (trends.length === 0) return "–";
      return trends.map(({ self, reviews: oldestFirst }) => {
        const words = `${self ? "self-rated, " : ""}${trendText(oldestFirst, today) ?? ""}`;
        return (
          <div key={words}>
            <Sparkline values={oldestFirst.map(({ total }) => total)} label={`Total ${words}`} />
            <br />
            <span className="ips-publication__quiet">{words}</span>
          </div>
        );
      });
    },
  },
  {
    key: "selfEvaluation",
    header: "Self-evaluation",
    cell: ({ selfEvaluation }) => <SelfEvaluationCell latest={selfEvaluation} today={today} />,
  },
  {
    key: "quarter",
    header: "Latest quarter",
    cell: ({ quarters: [latest] }) =>
      latest === undefined ? (
        nothing
      ) : (
        <>
          {latest.percentWorked === null
            ? "Share hidden"
            : `${percentText(latest.percentWorked)} worked, ${countText(latest.counts.worked)} of ${countText(latest.counts.served)}`}
          <br />
          <span className="ips-publication__quiet">
            {periodText(latest.from, latest.to, today)}
            {latest.standing === null ? "" : ` · ${benchmarkStandingName(latest.standing)}`}
          </span>
        </>
      ),
  },
];

const reviewColumns = (today: string): Column<Review>[] => [
  { key: "on", header: "Review", rowHeader: true, cell: ({ on }) => formatMonthDay(on, "en", today) },
  { key: "kind", header: "Rated by", cell: ratedText },
  { key: "total", header: "Total", cell: totalText },
  {
    key: "sections",
    header: "Parts of the scale",
    cell: ({ sections }) =>
      sections
        .map(({ section, total, maximum }) => `${fidelitySectionName(section)} ${total} of ${maximum}`)
        .join(", "),
  },
];

const quarterColumns = (today: string): Column<QuarterRow>[] => [
  { key: "period", header: "Quarter", rowHeader: true, cell: ({ from, to }) => periodText(from, to, today) },
  { key: "served", header: "Served", align: "end", cell: ({ counts }) => countText(counts.served) },
  { key: "worked", header: "Worked", align: "end", cell: ({ counts }) => countText(counts.worked) },
  {
    key: "share",
    header: "Share",
    align: "end",
    nowrap: true,
    cell: ({ percentWorked }) => percentText(percentWorked),
  },
  {
    key: "standing",
    header: "Benchmark",
    cell: ({ standing }) => (standing === null ? "–" : benchmarkStandingName(standing)),
  },
  { key: "starts", header: "Job starts", align: "end", cell: ({ counts }) => countText(counts.jobStarts) },
  { key: "new", header: "New", align: "end", cell: ({ counts }) => countText(counts.newEnrollments) },
  { key: "left", header: "Left since", align: "end", cell: ({ counts }) => countText(counts.leftSince) },
];
