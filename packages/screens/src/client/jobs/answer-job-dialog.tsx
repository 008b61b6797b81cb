import { useApi } from "@ips/portal-kit/api";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import { EntryDialog } from "../../record/entry-dialog.tsx";
import { useEntry } from "../../record/use-entry.ts";
import { useSayDone } from "../../record/use-say-done.ts";
import { answerProblems, answersOfJob, changedOf, sentAnswers, type AnswerValues } from "./answer-values.ts";
import { JobAnswersFields } from "./job-answers-fields.tsx";
import type { JobRow } from "./job-row.ts";
import { PreferenceFields, useStatedPreferences } from "./preference-fields.tsx";
import { preferenceValues, sentPreferences, type PreferenceValues } from "./preference-values.ts";

type Values = AnswerValues & PreferenceValues;

/** Answers what is asked of a job, as much as is known today, and which of the person's preferences it meets. */
export function AnswerJobDialog({ job, onClose }: { job: JobRow; onClose: () => void }) {
  const api = useApi();
  const sayDone = useSayDone();
  const { refetch } = useClient();
  const change = useMutation(api.job.change.mutationOptions());
  const stated = useStatedPreferences(job.preferencesAtStart);
  const before: Values = { ...answersOfJob(job), ...preferenceValues(job.preferencesAtStart) };
  // Nothing is kept about preferences until somebody answers one.
  const sent = (values: Values) => {
    const preferences = sentPreferences(values, stated ?? []);
    const said = preferences !== null && Object.values(preferences).some((met) => met !== null);
    return {
      ...sentAnswers(values),
      preferencesAtStart: said ? preferences : job.preferencesAtStart === null ? null : (preferences ?? null),
    };
  };
  const kept = { ...sentAnswers(before), preferencesAtStart: job.preferencesAtStart };
  const entry = useEntry<Values>({
    name: `answer-job.${job.jobId}`,
    initial: () => before,
    check: answerProblems,
    save: (values) => change.mutateAsync({ jobId: job.jobId, set: changedOf(kept, sent(values)) }),
    onSaved: (values) => {
      onClose();
      const back = changedOf(sent(values), kept);
      sayDone(`Answers about the job at ${job.employerName} saved`, () =>
        change.mutateAsync({ jobId: job.jobId, set: back }),
      );
      void refetch();
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={`Does the job at ${job.employerName} count?`}
      submitText="Save answers"
    >
      <p>Answer what you know today; the rest can wait. What nobody has answered is shown as that.</p>
      <JobAnswersFields entry={entry} />
      <h3>What the person wants from a job</h3>
      <PreferenceFields entry={entry} stated={stated} at="start" />
    </EntryDialog>
  );
}
