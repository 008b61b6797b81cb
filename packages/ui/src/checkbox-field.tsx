import { Checkbox, FormGroup } from "@trussworks/react-uswds";
import { useId } from "react";
import { describedBy, FieldError, type FieldText } from "./field.tsx";

export type CheckboxFieldProps = Pick<FieldText, "label" | "hint" | "error"> & {
  id?: string | undefined;
  name: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  disabled?: boolean | undefined;
};

/** One statement that is true or not. @example <CheckboxField label="A copy was given" name="copyGiven" checked={v} onChecked={set} /> */
export function CheckboxField({
  id: given,
  label,
  hint,
  error,
  name,
  checked,
  onChecked,
  disabled = false,
}: CheckboxFieldProps) {
  const made = useId();
  const id = given ?? made;
  const described = describedBy(id, hint, error);
  return (
    <FormGroup error={Boolean(error)} className="ips-field ips-field--checkbox">
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <Checkbox
        id={id}
        name={name}
        label={label}
        checked={checked}
        disabled={disabled}
        aria-invalid={Boolean(error)}
        {...(described ? { "aria-describedby": described } : {})}
        onChange={(event) => onChecked(event.target.checked)}
      />
      {hint && (
        <p className="usa-hint ips-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </FormGroup>
  );
}
