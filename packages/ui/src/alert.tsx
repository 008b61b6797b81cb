import type { ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";
import { Heading, type HeadingLevel } from "./internal/heading.tsx";

export type AlertProps = {
  tone: "info" | "success" | "warning" | "error";
  heading?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  children?: ReactNode;
  /** Buttons that answer it. */
  actions?: ReactNode;
  /** Appeared after the page was read: `polite` waits, `assertive` interrupts. */
  live?: "polite" | "assertive" | undefined;
  className?: string | undefined;
};

/** Something the reader must know before going on. @example <Alert tone="warning" heading="Release ends tomorrow">…</Alert> */
export function Alert({ tone, heading, headingLevel = 2, children, actions, live, className }: AlertProps) {
  const role = live === "assertive" ? { role: "alert" } : live === "polite" ? { role: "status" } : {};
  return (
    <div
      className={classNames("usa-alert", `usa-alert--${tone}`, "usa-alert--slim", "ips-alert", className)}
      {...role}
    >
      <div className="usa-alert__body">
        {heading && (
          <Heading level={headingLevel} className="usa-alert__heading ips-alert__heading">
            {heading}
          </Heading>
        )}
        {children && <div className="usa-alert__text">{children}</div>}
        {actions && <div className="ips-alert__actions">{actions}</div>}
      </div>
    </div>
  );
}
