import { FieldRow } from "@ips/ui/field-row";
import { RadioGroup } from "@ips/ui/radio-group";
import { TextField } from "@ips/ui/text-field";
import type { Entry } from "../../record/use-entry.ts";
import { answers } from "./job-answers-fields.tsx";
import type { JobFieldValues } from "./job-values.ts";

/** What and where the job is. */
export function JobNameFields<V extends JobFieldValues>({ entry }: { entry: Entry<V> }) {
  const fields = entry as unknown as Entry<JobFieldValues>;
  return (
    <FieldRow>
      <TextField label="Job" hint="Such as stock clerk" autoComplete="off" {...fields.text("title")} />
      <TextField
        label="Employer"
        hint="The business's name"
        autoComplete="off"
        {...fields.text("employerName")}
      />
    </FieldRow>
  );
}

/** How much of it there is, what it pays, and whether it was meant to last. */
export function JobTermsFields<V extends JobFieldValues>({ entry }: { entry: Entry<V> }) {
  const fields = entry as unknown as Entry<JobFieldValues>;
  return (
    <>
      <FieldRow>
        <TextField
          label="Hours a week"
          optionalMark="optional"
          inputMode="decimal"
          autoComplete="off"
          width="narrow"
          {...fields.text("hoursPerWeek")}
        />
        <TextField
          label="Dollars an hour"
          optionalMark="optional"
          prefix="$"
          inputMode="decimal"
          autoComplete="off"
          width="narrow"
          {...fields.text("hourlyWage")}
        />
      </FieldRow>
      <RadioGroup
        label="Permanent"
        hint="No end was agreed when it began"
        layout="row"
        choices={answers}
        {...fields.value("permanent")}
      />
    </>
  );
}
