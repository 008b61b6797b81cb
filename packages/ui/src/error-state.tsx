import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { Heading, type HeadingLevel } from "./internal/heading.tsx";

export type ErrorStateProps = {
  /** What happened: "This list could not be loaded". */
  title: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  /** What is kept: "What you wrote is kept on this device." */
  kept?: ReactNode;
  /** What to do: "Try again; if it stays, tell your administrator: 4F2A." */
  todo: ReactNode;
  retry?: { text: string; onRetry: () => void; busy?: boolean | undefined } | undefined;
  /** Other ways on. */
  actions?: ReactNode;
};

/** Something failed: what happened, what is kept, what to do. @example <ErrorState title="…" kept="…" todo="…" retry={{ text: "Try again", onRetry }} /> */
export function ErrorState({ title, headingLevel = 2, kept, todo, retry, actions }: ErrorStateProps) {
  return (
    <div className="ips-error-state" role="alert">
      <Icon name="error" className="ips-error-state__icon" />
      <div className="ips-error-state__words">
        <Heading level={headingLevel} className="ips-error-state__title">
          {title}
        </Heading>
        {kept && <p>{kept}</p>}
        <p>{todo}</p>
        {(retry || actions) && (
          <div className="ips-error-state__actions">
            {retry && (
              <Button onClick={retry.onRetry} busy={retry.busy}>
                {retry.text}
              </Button>
            )}
            {actions}
          </div>
        )}
      </div>
    </div>
  );
}
