import { FilterChip } from "@ips/ui/chip";
import { Field } from "@ips/ui/field";

const usual = ["15", "30", "45", "60"];

export type MinutesFieldProps = {
  id: string;
  name: string;
  error: string | undefined;
  value: string;
  onValue: (value: string) => void;
};

/** How long it took: the usual answers in one press, any other number beside them. */
export function MinutesField({ id, name, error, value, onValue }: MinutesFieldProps) {
  return (
    <Field id={id} label="Minutes" hint="With the person, travel not counted" error={error} width="narrow">
      {(control) => (
        <span className="ips-date-field">
          <input
            {...control}
            className="usa-input ips-minutes"
            name={name}
            inputMode="numeric"
            autoComplete="off"
            value={value}
            onChange={(event) => onValue(event.target.value)}
          />
          {usual.map((minutes) => (
            <FilterChip key={minutes} pressed={value === minutes} onToggle={() => onValue(minutes)}>
              {minutes}
              <span className="usa-sr-only"> minutes</span>
            </FilterChip>
          ))}
        </span>
      )}
    </Field>
  );
}
