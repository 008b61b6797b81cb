import { FieldRow } from "@ips/ui/field-row";
import { RadioGroup } from "@ips/ui/radio-group";
import { TextField } from "@ips/ui/text-field";
import type { Entry } from "../../record/use-entry.ts";
import type { AnswerValues } from "./answer-values.ts";
import { questionsOf } from "./job-questions.ts";

/** Yes, no, or not known yet: nothing is taken for granted. */
export const answers = [
  { value: "yes", text: "Yes" },
  { value: "no", text: "No" },
  { value: "", text: "Not known yet" },
];

/** What is asked of a job for the verdicts, in plain words; each may wait. */
export function JobAnswersFields<V extends AnswerValues>({ entry }: { entry: Entry<V> }) {
  const fields = entry as unknown as Entry<AnswerValues>;
  const { selfEmployed } = fields.values;
  return (
    <>
      <RadioGroup
        label="Is it a business of the person's own?"
        layout="row"
        choices={answers}
        {...fields.value("selfEmployed")}
      />
      {questionsOf(selfEmployed).map(({ key, label, hint }) => (
        <RadioGroup
          key={key}
          label={label}
          hint={hint}
          layout="row"
          choices={answers}
          {...fields.value(key)}
        />
      ))}
      {selfEmployed !== "yes" && (
        <FieldRow>
          <TextField
            label="Minimum wage that applies there"
            hint="The highest of federal, state and local, on the first day"
            optionalMark="optional"
            prefix="$"
            inputMode="decimal"
            autoComplete="off"
            width="narrow"
            {...fields.text("minimumWage")}
          />
        </FieldRow>
      )}
    </>
  );
}
