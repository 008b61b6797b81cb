import type { ReactNode } from "react";

/** Short fields that belong together, side by side where there is room. @example <FieldRow><TextField … /><TextField … /></FieldRow> */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="ips-field-row">{children}</div>;
}
