import { Radio } from "@trussworks/react-uswds";
import type { FieldText } from "./field.tsx";
import { ChoiceGroup, type Choice, type ChoiceLayout } from "./internal/choice-group.tsx";

export type { Choice };

export type RadioGroupProps = FieldText & {
  id?: string | undefined;
  name: string;
  choices: readonly Choice[];
  /** `null` or "" when nothing is chosen yet: there is no hidden default. */
  value: string | null;
  onValue: (value: string) => void;
  /** `tiles` are large, for phones and for weighty choices. */
  layout?: ChoiceLayout | undefined;
};

/** One of a few. @example <RadioGroup label="How" name="mode" choices={modes} value={v} onValue={set} layout="tiles" /> */
export function RadioGroup({
  name,
  choices,
  value,
  onValue,
  layout = "column",
  error,
  ...text
}: RadioGroupProps) {
  return (
    <ChoiceGroup {...text} error={error} layout={layout}>
      {(id) =>
        choices.map((choice, index) => (
          <Radio
            key={choice.value}
            id={index === 0 ? id : `${id}-${choice.value}`}
            name={name}
            value={choice.value}
            label={choice.text}
            labelDescription={choice.detail}
            tile={layout === "tiles"}
            checked={choice.value === value}
            disabled={choice.disabled ?? false}
            aria-invalid={Boolean(error)}
            onChange={() => onValue(choice.value)}
          />
        ))
      }
    </ChoiceGroup>
  );
}
