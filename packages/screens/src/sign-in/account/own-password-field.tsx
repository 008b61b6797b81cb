import { TextField } from "@ips/ui/text-field";
import type { NewPasswordFieldProps } from "../new-password-field.tsx";

/** The password one signs in with, typed again. */
export function OwnPasswordField(props: Omit<NewPasswordFieldProps, "label">) {
  return <TextField label="Your password" type="password" autoComplete="current-password" {...props} />;
}
