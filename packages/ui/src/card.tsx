import { useId, type ReactNode } from "react";
import { Heading, type HeadingLevel } from "./internal/heading.tsx";
import { classNames } from "./internal/class-names.ts";

export type CardProps = {
  title?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  /** Buttons or links at the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
  /** `flush` lets a table or list reach the border. */
  padding?: "regular" | "flush" | undefined;
  tone?: "plain" | "accent" | "quiet" | undefined;
  className?: string | undefined;
};

/** A bordered area with one subject; with a title it is a named region's heading. @example <Card title="Preferences">…</Card> */
export function Card({
  title,
  headingLevel = 2,
  actions,
  children,
  padding = "regular",
  tone = "plain",
  className,
}: CardProps) {
  const id = useId();
  return (
    <section
      className={classNames(
        "ips-card",
        tone !== "plain" && `ips-card--${tone}`,
        padding === "flush" && "ips-card--flush",
        className,
      )}
      aria-labelledby={title ? id : undefined}
    >
      {(title || actions) && (
        <div className="ips-card__head">
          {title && (
            <Heading level={headingLevel} id={id} className="ips-card__title">
              {title}
            </Heading>
          )}
          {actions && <div className="ips-card__actions">{actions}</div>}
        </div>
      )}
      <div className="ips-card__body">{children}</div>
    </section>
  );
}
