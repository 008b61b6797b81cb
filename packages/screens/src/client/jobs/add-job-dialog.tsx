import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { DateField } from "@ips/ui/date-field";
import { FieldRow } from "@ips/ui/field-row";
import { RadioGroup } from "@ips/ui/radio-group";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import { EntryDialog } from "../../record/entry-dialog.tsx";
import { useEntry } from "../../record/use-entry.ts";
import { useSayDone } from "../../record/use-say-done.ts";
import { useToday } from "../../shell/session.tsx";
import { answerOf, centsOf, hoursOf, jobProblems, type JobValues } from "./job-values.ts";

const answers = [
  { value: "yes", text: "Yes" },
  { value: "no", text: "No" },
  { value: "", text: "Not known yet" },
];

/** A job the person has started. Its first day becomes a date of the record. */
export function AddJobDialog({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.job.mutationOptions());
  const today = useToday();
  const { client, refetch } = useClient();
  const add = useMutation(api.job.add.mutationOptions());
  const entry = useEntry<JobValues>({
    name: `job.${client.clientId}`,
    initial: () => ({
      id: newId(),
      employerName: "",
      title: "",
      startedOn: "",
      hoursPerWeek: "",
      hourlyWage: "",
      openToAnyone: "",
      permanent: "",
    }),
    check: (values) => jobProblems(values, today),
    save: ({ id, employerName, title, startedOn, hoursPerWeek, hourlyWage, openToAnyone, permanent }) =>
      add.mutateAsync({
        jobId: id,
        clientId: client.clientId,
        employerName,
        title,
        startedOn,
        hoursPerWeek: hoursOf(hoursPerWeek),
        hourlyWageCents: centsOf(hourlyWage),
        openToAnyone: answerOf(openToAnyone),
        permanent: answerOf(permanent),
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
      <FieldRow>
        <TextField label="Job" hint="Such as stock clerk" autoComplete="off" {...entry.text("title")} />
        <TextField
          label="Employer"
          hint="The business's name"
          autoComplete="off"
          {...entry.text("employerName")}
        />
      </FieldRow>
      <DateField
        label="First day of work"
        max={today}
        quick={[{ value: today, text: "Today" }]}
        {...entry.value("startedOn")}
      />
      <FieldRow>
        <TextField
          label="Hours a week"
          optionalMark="optional"
          inputMode="decimal"
          autoComplete="off"
          width="narrow"
          {...entry.text("hoursPerWeek")}
        />
        <TextField
          label="Dollars an hour"
          optionalMark="optional"
          prefix="$"
          inputMode="decimal"
          autoComplete="off"
          width="narrow"
          {...entry.text("hourlyWage")}
        />
      </FieldRow>
      <RadioGroup
        label="Open to anyone"
        hint="Anybody could have applied; it is not set aside for people with a disability. Kept as your agency's word, without the criteria behind it."
        layout="row"
        choices={answers}
        {...entry.value("openToAnyone")}
      />
      <RadioGroup
        label="Permanent"
        hint="No end was agreed when it began"
        layout="row"
        choices={answers}
        {...entry.value("permanent")}
      />
    </EntryDialog>
  );
}
