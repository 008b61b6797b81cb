import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useClient } from "../../record/client-context.tsx";
import { useKeepFocus } from "../../record/use-keep-focus.ts";
import { Refusal } from "../../shell/refusal.tsx";
import { AnswerJobDialog } from "./answer-job-dialog.tsx";
import { ChangeJobDialog } from "./change-job-dialog.tsx";
import { AddJobDialog } from "./add-job-dialog.tsx";
import { EndJobDialog } from "./end-job-dialog.tsx";
import { JobCard } from "./job-card.tsx";
import { StateThresholdsCard } from "./state-thresholds-card.tsx";
import type { JobRow } from "./job-row.ts";

/** The jobs the person has or had, the open ones first. */
export function JobsTab() {
  const api = useApi();
  const { client } = useClient();
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState<{ act: "answer" | "change" | "end"; job: JobRow } | null>(null);
  const close = () => setOpen(null);
  const query = useQuery(api.client.jobs.queryOptions({ clientId: client.clientId }));
  const jobs = query.data?.rows.toSorted((a, b) => Number(a.endedOn !== null) - Number(b.endedOn !== null));
  const mayWrite = client.can.addJob;
  const opener = useRef<HTMLButtonElement>(null);
  useKeepFocus(opener, query.data?.rows);
  const add = mayWrite ? (
    <Button ref={opener} variant="primary" icon="plus" onClick={() => setAdding(true)}>
      Add a job
    </Button>
  ) : undefined;
  return (
    <Section
      title="Jobs"
      note={jobs && jobs.length > 0 ? String(jobs.length) : undefined}
      actions={jobs && jobs.length > 0 ? add : undefined}
    >
      {query.isPending && <Skeleton label="Loading jobs" shape="cards" count={2} />}
      {query.isError && !jobs && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {jobs && jobs.length === 0 && (
        <EmptyState icon="building" title="Jobs will be listed here" action={add}>
          From the first day of work on: what, where, hours and wage.
        </EmptyState>
      )}
      {jobs && jobs.length > 0 && (
        <Stack gap={2}>
          {jobs.map((job) => (
            <JobCard
              key={job.jobId}
              job={job}
              jurisdictionId={query.data?.jurisdictionId ?? "us-federal"}
              acts={
                mayWrite && job.own
                  ? {
                      onAnswer: () => setOpen({ act: "answer", job }),
                      onChange: () => setOpen({ act: "change", job }),
                      onEnd: job.endedOn === null ? () => setOpen({ act: "end", job }) : null,
                    }
                  : null
              }
            />
          ))}
          {query.data?.thresholds && <StateThresholdsCard thresholds={query.data.thresholds} jobs={jobs} />}
        </Stack>
      )}
      {adding && <AddJobDialog onClose={() => setAdding(false)} />}
      {open?.act === "answer" && <AnswerJobDialog job={open.job} onClose={close} />}
      {open?.act === "change" && <ChangeJobDialog job={open.job} onClose={close} />}
      {open?.act === "end" && <EndJobDialog job={open.job} onClose={close} />}
    </Section>
  );
}
