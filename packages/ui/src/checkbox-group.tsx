import { Checkbox } from "@trussworks/react-uswds";
import type { FieldText } from "./field.tsx";
import { ChoiceGroup, type Choice, type ChoiceLayout } from "./internal/choice-group.tsx";

export type CheckboxGroupProps = FieldText & {
  id?: string | undefined;
  name: string;
  choices: readonly Choice[];
  values: readonly string[];
  /** Called with the chosen values in the order of `choices`. */
  onValues: (values: string[]) => void;
  layout?: ChoiceLayout | undefined;
};

/** Any of a few. @example <CheckboxGroup label="Purposes" name="purposes" choices={…} values={v} onValues={set} /> */
export function CheckboxGroup({
  name,
  choices,
  values,
  onValues,
  layout = "column",
  error,
  ...text
}: CheckboxGroupProps) {
  const toggle = (value: string, on: boolean) =>
    onValues(
      choices
        .map((choice) => choice.value)
        .filter((other) => (other === value ? on : values.includes(other))),
    );
  return (
    <ChoiceGroup {...text} error={error} layout={layout}>
      {(id) =>
        choices.map((choice, index) => (
          <Checkbox
            key={choice.value}
            id={index === 0 ? id : `${id}-${choice.value}`}
            name={name}
            value={choice.value}
            label={choice.text}
            labelDescription={choice.detail}
            tile={layout === "tiles"}
            checked={values.includes(choice.value)}
            disabled={choice.disabled ?? false}
            aria-invalid={Boolean(error)}
            onChange={(event) => toggle(choice.value, event.target.checked)}
          />
        ))
      }
    </ChoiceGroup>
  );
}
