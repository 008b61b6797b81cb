import { competitiveLabel } from "@ips/domain";
import { jobEndReasonName } from "@ips/i18n/job-end-reason";
import { formatMoney, formatNumber } from "@ips/i18n/format-number";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { DescriptionList, type DescriptionItem } from "@ips/ui/description-list";
import { Status } from "@ips/ui/status";
import { Tag } from "@ips/ui/tag";
import { MilestoneDate } from "../dates/milestone-date.tsx";
import type { JobRow } from "./job-row.ts";

/** One job: where, since when, how much, and what the agency says about it. */
export function JobCard({ job, onEnd }: { job: JobRow; onEnd: (() => void) | null }) {
  return (
    <Card
      headingLevel={3}
      title={
        <>
          {job.title} at {job.employerName} {job.endedOn === null && <Tag tone="accent">Working</Tag>}
        </>
      }
      actions={
        onEnd ? (
          <Button size="small" onClick={onEnd}>
            Record the end<span className="usa-sr-only"> of the job at {job.employerName}</span>
          </Button>
        ) : undefined
      }
    >
      <DescriptionList layout="grid" items={jobItems(job)} />
    </Card>
  );
}

function jobItems({
  jobId,
  own,
  startedOn,
  endedOn,
  endReason,
  hoursPerWeek,
  hourlyWageCents,
  facts,
  permanent,
}: JobRow): DescriptionItem[] {
  return [
    { term: "First day", description: <MilestoneDate kind="job-start" subjectId={jobId} on={startedOn} /> },
    endedOn
      ? { term: "Last day", description: <MilestoneDate kind="job-end" subjectId={jobId} on={endedOn} /> }
      : null,
    endReason ? { term: "How it ended", description: jobEndReasonName(endReason) } : null,
    {
      term: "Hours",
      description: hoursPerWeek === null ? <Unknown /> : `${formatNumber(hoursPerWeek, "en")} a week`,
    },
    {
      term: "Wage",
      description: hourlyWageCents === null ? <Unknown /> : `${formatMoney(hourlyWageCents, "en")} an hour`,
    },
    { term: "Open to anyone", description: <OpenToAnyone facts={facts} own={own} /> },
    permanent === null ? null : { term: "Permanent", description: permanent ? "Yes" : "No, for a time" },
  ].filter((item) => item !== null);
}

/** The agency's own word, said to be that: the criteria behind it have not been answered. */
function OpenToAnyone({ facts, own }: Pick<JobRow, "facts" | "own">) {
  const label = competitiveLabel(facts.openToAnyone ?? facts.asserted.ipsCompetitive);
  if (label.basis === "missing-answer") return <Status kind="missing-answer">Not answered yet</Status>;
  return `${label.competitive ? "Yes" : "No"}, as ${own ? "your agency" : "the other agency"} says`;
}

function Unknown() {
  return <span className="ips-nothing">not recorded</span>;
}
