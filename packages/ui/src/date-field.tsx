import type { ComponentPropsWithRef } from "react";
import { Field, type FieldText } from "./field.tsx";
import { classNames } from "./internal/class-names.ts";

export type DateFieldProps = FieldText &
  Omit<
    ComponentPropsWithRef<"input">,
    "type" | "name" | "value" | "onChange" | "defaultValue" | keyof FieldText
  > & {
    name: string;
    /** ISO date or "". */
    value: string;
    /** Called with an ISO date or "". */
    onValue: (value: string) => void;
    /** Ways to answer in one press: "Today", "Yesterday". */
    quick?: readonly { value: string; text: string }[] | undefined;
  };

/** A calendar date, with the browser's own picker and optional quick answers. @example <DateField label="Signed on" name="signedOn" value={v} onValue={set} quick={[{ value: today, text: "Today" }]} /> */
export function DateField({
  label,
  hint,
  error,
  requiredMark,
  optionalMark,
  id,
  value,
  onValue,
  quick,
  className,
  ...rest
}: DateFieldProps) {
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      requiredMark={requiredMark}
      optionalMark={optionalMark}
      width="narrow"
    >
      {(control) => (
        <span className="ips-date-field">
          <input
            {...rest}
            {...control}
            type="date"
            value={value}
            onChange={(event) => onValue(event.target.value)}
            className={classNames(
              "usa-input",
              "ips-date-field__input",
              Boolean(error) && "usa-input--error",
              className,
            )}
          />
          {quick?.map((choice) => (
            <button
              key={choice.value}
              type="button"
              className="ips-filter-chip"
              aria-pressed={choice.value === value}
              onClick={() => onValue(choice.value)}
            >
              {choice.text}
            </button>
          ))}
        </span>
      )}
    </Field>
  );
}
