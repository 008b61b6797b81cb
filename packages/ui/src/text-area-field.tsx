import type { ComponentPropsWithRef, ReactNode } from "react";
import { Field, type FieldText } from "./field.tsx";
import { classNames } from "./internal/class-names.ts";

export type TextAreaFieldProps = FieldText &
  Omit<ComponentPropsWithRef<"textarea">, "name" | "children" | keyof FieldText> & {
    name: string;
    /** Below the text: "Saved on this phone", "320 of 2,000". */
    foot?: ReactNode;
  };

/** Several lines; grows with what is written. @example <TextAreaField label="Note" name="note" value={v} onChange={…} foot="Draft saved" /> */
export function TextAreaField({
  label,
  hint,
  error,
  requiredMark,
  optionalMark,
  foot,
  id,
  rows = 4,
  className,
  ...rest
}: TextAreaFieldProps) {
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      requiredMark={requiredMark}
      optionalMark={optionalMark}
    >
      {(control) => (
        <>
          <textarea
            {...rest}
            {...control}
            rows={rows}
            className={classNames(
              "usa-textarea",
              "ips-textarea",
              Boolean(error) && "usa-input--error",
              className,
            )}
          />
          {foot && <p className="ips-field__foot">{foot}</p>}
        </>
      )}
    </Field>
  );
}
