import { jobEndReasonName } from "@ips/i18n/job-end-reason";
import { formatDate } from "@ips/i18n/format-date";
import { formatMoney, formatNumber } from "@ips/i18n/format-number";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { DescriptionList, type DescriptionItem } from "@ips/ui/description-list";
import { Tag } from "@ips/ui/tag";
import { useToday } from "../../shell/session.tsx";
import { MilestoneDate } from "../dates/milestone-date.tsx";
import type { JobRow, Jobs } from "./job-row.ts";
import { JobVerdicts } from "./job-verdicts.tsx";
import { PreferenceLine } from "./preference-line.tsx";

/** What can be done with a job; null where it is only read. */
export type JobActs = { onEnd: (() => void) | null; onChange: () => void; onAnswer: () => void };

/** One job: where, since when, how much, and whether it counts for each side. */
export function JobCard({
  job,
  acts,
  jurisdictionId,
}: { job: JobRow; acts: JobActs | null } & Pick<Jobs, "jurisdictionId">) {
  const which = <span className="usa-sr-only"> of the job at {job.employerName}</span>;
  return (
    <Card
      headingLevel={3}
      title={
        <>
          {job.title} at {job.employerName} {job.endedOn === null && <Tag tone="accent">Working</Tag>}
        </>
      }
      actions={
        acts ? (
          <>
            <Button size="small" onClick={acts.onAnswer}>
              Answer questions{which}
            </Button>
            <Button size="small" variant="quiet" onClick={acts.onChange}>
              Change{which}
            </Button>
            {acts.onEnd && (
              <Button size="small" variant="quiet" onClick={acts.onEnd}>
                Record the end{which}
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      <DescriptionList layout="grid" items={jobItems(job)} />
      <JobVerdicts job={job} jurisdictionId={jurisdictionId} />
    </Card>
  );
}

function jobItems({
  jobId,
  startedOn,
  endedOn,
  endReason,
  hoursPerWeek,
  hourlyWageCents,
  permanent,
  socCode,
  occupation,
  workPlace,
  preferencesAtStart,
  preferencesAtEnd,
  title,
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
    permanent === null ? null : { term: "Permanent", description: permanent ? "Yes" : "No, for a time" },
    workPlace === null ? null : { term: "Where", description: workPlace },
    socCode === null
      ? null
      : { term: "Occupation", description: <Occupation code={socCode} named={occupation} /> },
    preferencesAtStart
      ? {
          term: "Preferences at the start",
          description: <PreferenceLine kept={preferencesAtStart} name={`${title}, at the start`} />,
        }
      : null,
    preferencesAtEnd
      ? {
          term: "Preferences at the end",
          description: <PreferenceLine kept={preferencesAtEnd} name={`${title}, at the end`} />,
        }
      : null,
  ].filter((item) => item !== null);
}

/** A code with its title, and the table that names it so. */
function Occupation({ code, named }: { code: string; named: JobRow["occupation"] }) {
  const today = useToday();
  if (named === null) return code;
  return (
    <>
      {named.title} ({code})
      <span className="ips-job-note">
        {named.table}, {named.source}, holds from {formatDate(named.from, "en", today)}
      </span>
    </>
  );
}

function Unknown() {
  return <span className="ips-nothing">not recorded</span>;
}
