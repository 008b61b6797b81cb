import type { ComponentPropsWithRef } from "react";
import { Field, type FieldText } from "./field.tsx";
import { classNames } from "./internal/class-names.ts";

export type SelectOption = { value: string; text: string; disabled?: boolean | undefined };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

export type SelectFieldProps = FieldText &
  Omit<ComponentPropsWithRef<"select">, "name" | "children" | "multiple" | keyof FieldText> & {
    name: string;
    options: readonly (SelectOption | SelectGroup)[];
    /** The first, empty choice: "Choose". Leave out where a value is always set. */
    placeholder?: string | undefined;
    width?: "full" | "narrow" | undefined;
  };

/** One of a known list. For up to five prefer `RadioGroup`, for very many `Combobox`. @example <SelectField label="Place" name="place" options={places} value={v} onChange={…} /> */
export function SelectField({
  label,
  hint,
  error,
  requiredMark,
  optionalMark,
  id,
  options,
  placeholder,
  width,
  className,
  ...rest
}: SelectFieldProps) {
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      requiredMark={requiredMark}
      optionalMark={optionalMark}
      width={width}
    >
      {(control) => (
        <select
          {...rest}
          {...control}
          className={classNames("usa-select", Boolean(error) && "usa-input--error", className)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((item) =>
            "options" in item ? (
              <optgroup key={item.label} label={item.label}>
                {item.options.map(option)}
              </optgroup>
            ) : (
              option(item)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function option({ value, text, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {text}
    </option>
  );
}
