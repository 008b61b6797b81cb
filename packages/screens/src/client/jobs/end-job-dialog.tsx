import { jobEndReasons } from "@ips/domain";
import { jobEndReasonName } from "@ips/i18n/job-end-reason";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { DateField } from "@ips/ui/date-field";
import { Disclosure } from "@ips/ui/disclosure";
import { RadioGroup } from "@ips/ui/radio-group";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import { EntryDialog } from "../../record/entry-dialog.tsx";
import { useEntry } from "../../record/use-entry.ts";
import { useSayDone } from "../../record/use-say-done.ts";
import { useToday } from "../../shell/session.tsx";
import type { JobRow } from "./job-row.ts";
import { PreferenceFields, useStatedPreferences } from "./preference-fields.tsx";
import { preferenceValues, sentPreferences, type PreferenceValues } from "./preference-values.ts";

/** The end of a job with its reason. The search can go on the same day. */
export function EndJobDialog({ job, onClose }: { job: JobRow; onClose: () => void }) {
  const api = useApi();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.milestone.mutationOptions());
  const today = useToday();
  const { refetch } = useClient();
  const end = useMutation(api.job.end.mutationOptions());
  const stated = useStatedPreferences(job.preferencesAtStart);
  const entry = useEntry<PreferenceValues & { id: string; endedOn: string; reason: string }>({
    name: `end-job.${job.jobId}`,
    initial: () => ({ id: newId(), endedOn: today, reason: "", ...preferenceValues(null) }),
    check: ({ endedOn, reason }) => ({
      ...(endedOn === "" ? { endedOn: "Choose the last day of work." } : {}),
      ...(endedOn !== "" && endedOn < job.startedOn
        ? { endedOn: "This lies before the first day. Check the year." }
        : {}),
      ...(endedOn > today ? { endedOn: "This day is still to come. Record the end when it has come." } : {}),
      ...(reason === "" ? { reason: "Choose how it ended." } : {}),
    }),
    save: async ({ id, endedOn, reason, ...preferences }) => {
      const known = jobEndReasons.find((each) => each === reason);
      if (!known) return;
      const met = sentPreferences(preferences, stated ?? []);
      const said = met !== null && Object.values(met).some((each) => each !== null);
      await end.mutateAsync({
        jobId: job.jobId,
        milestoneId: id,
        endedOn,
        reason: known,
        ...(said ? { preferencesAtEnd: met } : {}),
      });
    },
    onSaved: ({ id }) => {
      onClose();
      const writeId = newId();
      sayDone(`The end of the job at ${job.employerName} is recorded`, () =>
        undo.mutateAsync({ writeId, milestoneId: id }),
      );
      void refetch();
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={`End of the job at ${job.employerName}`}
      submitText="Record the end"
    >
      <p>
        What was learned here goes into the next search. A date that turns out wrong is corrected on the page
        Dates.
      </p>
      <DateField
        label="Last day of work"
        min={job.startedOn}
        max={today}
        quick={[{ value: today, text: "Today" }]}
        {...entry.value("endedOn")}
      />
      <RadioGroup
        label="How it ended"
        choices={jobEndReasons.map((reason) => ({ value: reason, text: jobEndReasonName(reason) }))}
        {...entry.value("reason")}
      />
      <Disclosure button="What the job gave of what the person wanted, optional">
        <PreferenceFields entry={entry} stated={stated} at="end" />
      </Disclosure>
    </EntryDialog>
  );
}
