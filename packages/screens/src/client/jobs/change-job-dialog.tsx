import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import { EntryDialog } from "../../record/entry-dialog.tsx";
import { useEntry } from "../../record/use-entry.ts";
import { useSayDone } from "../../record/use-say-done.ts";
import { changedOf } from "./answer-values.ts";
import { JobNameFields, JobTermsFields } from "./job-fields.tsx";
import type { JobRow } from "./job-row.ts";
import { fieldsOfJob, fieldProblems, sentFields, type JobFieldValues } from "./job-values.ts";

/** Mends what was written about a job. Its dates are corrected on the page of dates. */
export function ChangeJobDialog({ job, onClose }: { job: JobRow; onClose: () => void }) {
  const api = useApi();
  const sayDone = useSayDone();
  const { refetch } = useClient();
  const change = useMutation(api.job.change.mutationOptions());
  const before = fieldsOfJob(job);
  const entry = useEntry<JobFieldValues & { id: string }>({
    name: `change-job.${job.jobId}`,
    initial: () => ({ id: newId(), ...before }),
    check: fieldProblems,
    save: (values) =>
      change.mutateAsync({ jobId: job.jobId, set: changedOf(sentFields(before), sentFields(values)) }),
    onSaved: (values) => {
      onClose();
      const back = changedOf(sentFields(values), sentFields(before));
      sayDone(`Job at ${values.employerName} changed`, () =>
        change.mutateAsync({ jobId: job.jobId, set: back }),
      );
      void refetch();
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={`Change the job at ${job.employerName}`}
      submitText="Save changes"
    >
      <JobNameFields entry={entry} />
      <JobTermsFields entry={entry} />
      <p>A first or last day that turns out wrong is corrected on the page Dates.</p>
    </EntryDialog>
  );
}
