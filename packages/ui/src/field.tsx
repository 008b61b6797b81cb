import { FormGroup, Label } from "@trussworks/react-uswds";
import { useId, type ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";

/** What every kind of field shares. */
export type FieldText = {
  /** Always visible. */
  label: ReactNode;
  /** How to answer: format, why it is asked. */
  hint?: ReactNode;
  /** What is wrong and what to do; `undefined` when nothing is. */
  error?: ReactNode;
  /** The word after the label of a required field: "required". */
  requiredMark?: ReactNode;
  /** The word after the label of an optional one: "optional". Use one of the two in a form. */
  optionalMark?: ReactNode;
};

/** What the field gives its control, so that label, hint and error are tied to it. */
export type FieldControl = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  "aria-required": true | undefined;
};

export type FieldProps = FieldText & {
  /** Fixed where the error summary links to it; otherwise made up. */
  id?: string | undefined;
  /** Narrow controls (dates, numbers) sit at their natural width. */
  width?: "full" | "narrow" | undefined;
  children: (control: FieldControl) => ReactNode;
  className?: string | undefined;
};

/**
 * A label, a hint, an error and one control, tied together. The ready-made fields (`TextField`, `SelectField`,
 * …) are built on it; use it directly for a control of your own.
 *
 * @example <Field label="Wage" hint="Dollars an hour">{(control) => <input {...control} />}</Field>
 */
export function Field({
  id: given,
  label,
  hint,
  error,
  requiredMark,
  optionalMark,
  width = "full",
  children,
  className,
}: FieldProps) {
  const made = useId();
  const id = given ?? made;
  const described = describedBy(id, hint, error);
  return (
    <FormGroup
      error={Boolean(error)}
      className={classNames("ips-field", width === "narrow" && "ips-field--narrow", className)}
    >
      <Label htmlFor={id} error={Boolean(error)} className="ips-field__label">
        {label}
        <Mark required={requiredMark} optional={optionalMark} silent />
      </Label>
      {hint && (
        <p className="usa-hint ips-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({
        id,
        "aria-describedby": described,
        "aria-invalid": error ? true : undefined,
        "aria-required": requiredMark ? true : undefined,
      })}
    </FormGroup>
  );
}

/** The ids of hint and error that exist, for `aria-describedby`. */
export function describedBy(id: string, hint: ReactNode, error: ReactNode): string | undefined {
  return [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
}

/**
 * "required" or "optional" after a label. `silent` where the control itself says that it is required.
 */
export function Mark({
  required,
  optional,
  silent,
}: {
  required?: ReactNode;
  optional?: ReactNode;
  silent?: boolean;
}) {
  const mark = required ?? optional;
  if (!mark) return null;
  return (
    <>
      {" "}
      <span className="ips-field__mark" aria-hidden={silent && required ? true : undefined}>
        {mark}
      </span>
    </>
  );
}

/** The sentence that says what is wrong, beside its field. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="usa-error-message ips-field__error" id={id}>
      {children}
    </p>
  );
}
