import { CheckboxField } from "@ips/ui/checkbox-field";
import { TextField } from "@ips/ui/text-field";
import { useState } from "react";
import { passwordHint } from "./password-rule.ts";

export type NewPasswordFieldProps = {
  /** "Password" unless said otherwise. */
  label?: string;
  id: string;
  name: string;
  value: string;
  error: string | undefined;
  onChange: (event: { target: { value: string } }) => void;
};

/** A password that is being chosen: its rule in words, and a way to see it instead of typing it twice. */
export function NewPasswordField(props: NewPasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <TextField
        hint={passwordHint}
        type={shown ? "text" : "password"}
        autoComplete="new-password"
        spellCheck={false}
        {...props}
        label={props.label ?? "Password"}
      />
      <CheckboxField label="Show the password" name="show-password" checked={shown} onChecked={setShown} />
    </>
  );
}
