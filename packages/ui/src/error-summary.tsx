import { useEffect, useRef, type ReactNode } from "react";
import { Icon } from "./icon.tsx";

export type FormError = { fieldId: string; text: ReactNode };

export type ErrorSummaryProps = {
  /** "3 things need your attention". */
  heading: ReactNode;
  errors: readonly FormError[];
  /** Count the submissions: each new number with errors brings the focus here. */
  attempt: number;
};

/**
 * All errors of a form at its top. Takes the focus when a submission fails; each line leads to its field.
 * Shows nothing while there are none.
 *
 * @example <ErrorSummary heading="2 things need your attention" errors={[{ fieldId: "wage", text: "Enter the wage" }]} attempt={attempt} />
 */
export function ErrorSummary({ heading, errors, attempt }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);
  const any = errors.length > 0;
  useEffect(() => {
    if (any && attempt > 0) ref.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  return (
    <div
      className="ips-error-summary"
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-labelledby="ips-error-summary-title"
    >
      <h2 id="ips-error-summary-title" className="ips-error-summary__title">
        <Icon name="error" />
        {heading}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a
              className="usa-link"
              href={`#${error.fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(error.fieldId)?.focus();
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
