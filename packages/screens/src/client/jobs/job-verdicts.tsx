import { jobVerdictName } from "@ips/i18n/job-verdict-kind";
import { Disclosure } from "@ips/ui/disclosure";
import { Skeleton } from "@ips/ui/skeleton";
import { Status } from "@ips/ui/status";
import { Tag } from "@ips/ui/tag";
import { lazy, Suspense } from "react";
import type { JobRow, Jobs } from "./job-row.ts";
import { verdictColumns, verdictWords } from "./verdict-columns.ts";
import { useSession } from "../../shell/session.tsx";

// The words of every point and its sources are loaded when somebody first asks why.
const VerdictPoints = lazy(() =>
  import("./verdict-points.tsx").then((loaded) => ({ default: loaded.VerdictPoints })),
);

/** Whether a job counts, for each that asks, side by side; opens to the points behind each answer. */
export function JobVerdicts({ job, jurisdictionId }: { job: JobRow } & Pick<Jobs, "jurisdictionId">) {
  const { active } = useSession();
  const columns = verdictColumns(job.facts, jurisdictionId, active.agencyKind);
  const whose = job.own ? "your agency" : "the other agency";
  return (
    <div className="ips-verdicts">
      <ul className="ips-verdicts__list" aria-label="Does this job count?">
        {columns.map(({ kind, verdict, leads }) => {
          const words = verdictWords(verdict, whose);
          return (
            <li key={kind} className="ips-verdicts__one">
              <p className="ips-verdicts__name">
                {jobVerdictName(kind)} {leads && <Tag>leads at your agency</Tag>}
              </p>
              <Status kind={words.status}>{words.text}</Status>
              {words.note !== null && <p className="ips-verdicts__note">{words.note}</p>}
            </li>
          );
        })}
      </ul>
      <Disclosure
        button="why, point by point"
        label={`Why, point by point: ${job.title} at ${job.employerName}`}
      >
        <Suspense fallback={<Skeleton label="Loading the points" shape="lines" count={6} />}>
          <VerdictPoints job={job} columns={columns} />
        </Suspense>
      </Disclosure>
    </div>
  );
}
