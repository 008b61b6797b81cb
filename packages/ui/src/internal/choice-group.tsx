import { Fieldset, FormGroup } from "@trussworks/react-uswds";
import { useId, type ReactNode } from "react";
import { describedBy, FieldError, Mark, type FieldText } from "../field.tsx";
import { classNames } from "./class-names.ts";

export type Choice = { value: string; text: ReactNode; detail?: ReactNode; disabled?: boolean | undefined };

export type ChoiceLayout = "column" | "row" | "tiles";

/** A fieldset whose legend, hint and error are tied together; the first choice carries the id the error summary links to. */
export function ChoiceGroup({
  id: given,
  label,
  hint,
  error,
  requiredMark,
  optionalMark,
  layout,
  children,
}: FieldText & { id?: string | undefined; layout: ChoiceLayout; children: (id: string) => ReactNode }) {
  const made = useId();
  const id = given ?? made;
  const described = describedBy(id, hint, error);
  return (
    <FormGroup error={Boolean(error)} className="ips-field">
      <Fieldset
        legend={
          <>
            {label}
            <Mark required={requiredMark} optional={optionalMark} />
          </>
        }
        className="ips-choices"
        {...(described ? { "aria-describedby": described } : {})}
      >
        {hint && (
          <p className="usa-hint ips-field__hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
        <div className={classNames("ips-choices__list", `ips-choices__list--${layout}`)}>{children(id)}</div>
      </Fieldset>
    </FormGroup>
  );
}
