import { readAppError } from "@ips/portal-kit/read-app-error";
import { Button } from "@ips/ui/button";
import { ErrorState } from "@ips/ui/error-state";
import { refusalWords } from "./refusal-words.ts";

export type RefusalProps = {
  error: unknown;
  onRetry?: (() => void) | undefined;
  busy?: boolean | undefined;
  /** 1 where nothing else of the page is shown. */
  headingLevel?: 1 | 2 | 3;
};

/** A page or part that could not be loaded: what happened, what is kept, what to do. */
export function Refusal({ error, onRetry, busy, headingLevel = 2 }: RefusalProps) {
  const words = refusalWords(error);
  const gone = readAppError(error).code === "not-found";
  return (
    <ErrorState
      headingLevel={headingLevel}
      title={words.title}
      kept={words.kept}
      todo={words.todo}
      retry={onRetry && !gone ? { text: "Try again", onRetry, busy } : undefined}
      actions={gone ? <Button onClick={() => window.history.back()}>Go back</Button> : undefined}
    />
  );
}
