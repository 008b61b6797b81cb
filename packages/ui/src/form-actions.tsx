import type { ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";

export type FormActionsProps = {
  /** Primary first. */
  children: ReactNode;
  /** "Draft saved 10:42", "Not saved yet". */
  note?: ReactNode;
  /** Stays at the foot of the window while the form is long. */
  sticky?: boolean | undefined;
};

/** The buttons that end a form. @example <FormActions note="Draft saved"><Button variant="primary" type="submit">Save contact</Button></FormActions> */
export function FormActions({ children, note, sticky }: FormActionsProps) {
  return (
    <div className={classNames("ips-form-actions", sticky && "ips-form-actions--sticky")}>
      {children}
      {note && (
        <p className="ips-form-actions__note" role="status">
          {note}
        </p>
      )}
    </div>
  );
}
