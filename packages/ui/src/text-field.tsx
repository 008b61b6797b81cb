import { TextInput } from "@trussworks/react-uswds";
import type { ComponentPropsWithRef, ReactNode } from "react";
import { Field, type FieldText } from "./field.tsx";

export type TextFieldProps = FieldText &
  Omit<ComponentPropsWithRef<"input">, "type" | "name" | "prefix" | "children" | keyof FieldText> & {
    name: string;
    type?: "text" | "email" | "number" | "password" | "search" | "tel" | "url" | undefined;
    width?: "full" | "narrow" | undefined;
    /** Before or after the value: "$", "hours". Say it in the label or hint too. */
    prefix?: ReactNode;
    suffix?: ReactNode;
  };

/** One line of text. @example <TextField label="Job title" name="title" value={v} onChange={(e) => set(e.target.value)} error={error} /> */
export function TextField({
  label,
  hint,
  error,
  requiredMark,
  optionalMark,
  width,
  prefix,
  suffix,
  id,
  name,
  type = "text",
  ...rest
}: TextFieldProps) {
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
      {(control) => {
        const input = (
          <TextInput
            {...withoutUndefined(rest)}
            {...withoutUndefined(control)}
            id={control.id}
            name={name}
            type={type}
            {...(error ? { validationStatus: "error" as const } : {})}
          />
        );
        return prefix || suffix ? (
          <span className="ips-affix">
            {prefix && (
              <span className="ips-affix__text" aria-hidden="true">
                {prefix}
              </span>
            )}
            {input}
            {suffix && (
              <span className="ips-affix__text" aria-hidden="true">
                {suffix}
              </span>
            )}
          </span>
        ) : (
          input
        );
      }}
    </Field>
  );
}

// The wrapped library's types do not allow an explicit undefined.
function withoutUndefined<T extends object>(props: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
