import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { DateField } from "@ips/ui/date-field";
import { Disclosure } from "@ips/ui/disclosure";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import { EntryDialog } from "../../record/entry-dialog.tsx";
import { useEntry } from "../../record/use-entry.ts";
import { useSayDone } from "../../record/use-say-done.ts";
import { useToday } from "../../shell/session.tsx";
import { answerProblems, noAnswers, sentAnswers, type AnswerValues } from "./answer-values.ts";
import { JobAnswersFields } from "./job-answers-fields.tsx";
import { JobNameFields, JobTermsFields } from "./job-fields.tsx";
import { jobProblems, noJobFields, sentFields, type JobFieldValues } from "./job-values.ts";

type AddJobValues = JobFieldValues & AnswerValues & { id: string; startedOn: string };

/** A job the person has started. Its first day becomes a date of the record; what is asked of it may wait. */
export function AddJobDialog({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.job.mutationOptions());
  const today = useToday();
  const { client, refetch } = useClient();
  const add = useMutation(api.job.add.mutationOptions());
  const entry = useEntry<AddJobValues>({
    name: `job.${client.clientId}`,
    initial: () => ({ id: newId(), startedOn: "", ...noJobFields, ...noAnswers }),
    check: (values) => ({ ...jobProblems(values, today), ...answerProblems(values) }),
    save: (values) =>
      add.mutateAsync({
        jobId: values.id,
        clientId: client.clientId,
        startedOn: values.startedOn,
        ...sentFields(values),
        ...sentAnswers(values),
      }),
    onSaved: ({ id, employerName }) => {
      onClose();
      const writeId = newId();
      sayDone(`Job at ${employerName} saved`, () => undo.mutateAsync({ writeId, jobId: id }));
      void refetch();
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title="Add a job" submitText="Add job">
      <JobNameFields entry={entry} />
      <DateField
        label="First day of work"
        max={today}
        quick={[{ value: today, text: "Today" }]}
        {...entry.value("startedOn")}
      />
      <JobTermsFields entry={entry} />
      <Disclosure button="Does the job count? Answer now, or later">
        <JobAnswersFields entry={entry} />
      </Disclosure>
    </EntryDialog>
  );
}
