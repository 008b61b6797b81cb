import type { ReactNode } from "react";

/** Text for screen readers only. @example <VisuallyHidden>opens in a new window</VisuallyHidden> */
export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string | undefined }) {
  return (
    <span className="usa-sr-only" id={id}>
      {children}
    </span>
  );
}
