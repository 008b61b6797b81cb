import { formatDate } from "@ips/i18n/format-date";
import { formatMoney } from "@ips/i18n/format-number";
import { Card } from "@ips/ui/card";
import { DataTable } from "@ips/ui/data-table";
import { thresholdAmount } from "../../record/threshold-amount.ts";
import { useToday } from "../../shell/session.tsx";
import type { JobRow, Jobs } from "./job-row.ts";
import { yearlyPace } from "./yearly-pace.ts";

type Thresholds = NonNullable<Jobs["thresholds"]>;

/** What the state has its own of for somebody who works, as the agency's table has it today, beside what the open jobs come to in a year. */
export function StateThresholdsCard({
  thresholds: { state, table, rows },
  jobs,
}: {
  thresholds: Thresholds;
  jobs: readonly JobRow[];
}) {
  const today = useToday();
  const paces = jobs
    .filter(({ endedOn }) => endedOn === null)
    .flatMap((job) => {
      const pace = yearlyPace(job);
      return pace === null ? [] : [{ job, pace }];
    });
  return (
    <Card headingLevel={3} title={`State thresholds: ${state}`}>
      {paces.map(({ job, pace }) => (
        <p key={job.jobId} className="ips-card-note">
          At its present hours and wage the job at {job.employerName} comes to about {formatMoney(pace, "en")}{" "}
          a year before anything is taken off.
        </p>
      ))}
      <DataTable
        caption={`Thresholds of ${state} that hold today`}
        captionHidden
        density="dense"
        columns={[
          { key: "name", header: "Threshold", rowHeader: true, cell: ({ name }: Row) => name },
          { key: "amount", header: "Amount", cell: thresholdAmount },
          { key: "from", header: "Holds from", cell: ({ from }: Row) => formatDate(from, "en", today) },
          { key: "source", header: "Source", cell: ({ source }: Row) => source },
        ]}
        rows={rows}
        rowKey={({ name }) => name}
        loadingLabel="Loading the thresholds"
        empty={null}
      />
      <p className="ips-card-foot">
        From your agency’s table {table.title}
        {table.knownThrough === null ? "" : `, known through ${formatDate(table.knownThrough, "en", today)}`}.
        This informs; only the Social Security Administration decides about benefits, and a person may have a
        threshold of their own.
      </p>
    </Card>
  );
}

type Row = Thresholds["rows"][number];
