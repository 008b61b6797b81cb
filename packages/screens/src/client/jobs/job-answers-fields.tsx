import { useApi } from "@ips/portal-kit/api";
import { FieldRow } from "@ips/ui/field-row";
import { RadioGroup } from "@ips/ui/radio-group";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import type { Entry } from "../../record/use-entry.ts";
import type { AnswerValues } from "./answer-values.ts";
import { questionsOf } from "./job-questions.ts";
import { OccupationField } from "./occupation-field.tsx";

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
      <TableFields entry={fields} />
      {selfEmployed !== "yes" && (
        <FieldRow>
          <TextField
            label="Minimum wage that applies there"
            hint="The highest of federal, state and local, on the first day; leave it empty where a table gives it"
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

/** Where the job is, where the agency has loaded a table of minimum wages, and its occupation. */
function TableFields({ entry }: { entry: Entry<AnswerValues> }) {
  const api = useApi();
  const { data } = useQuery(api.referenceTable.choices.queryOptions());
  const { workPlace } = entry.values;
  const places = [...new Set([...(data?.places ?? []), ...(workPlace === "" ? [] : [workPlace])])];
  return (
    <>
      {places.length > 0 && (
        <SelectField
          label="Where the job is"
          hint="The minimum wage there on the first day comes from your agency's table"
          options={places.map((place) => ({ value: place, text: place }))}
          placeholder="Not known yet"
          {...entry.text("workPlace")}
        />
      )}
      <OccupationField entry={entry} />
    </>
  );
}
