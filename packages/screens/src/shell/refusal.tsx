import { readAppError } from "@ips/portal-kit/read-app-error";
import { Button } from "@ips/ui/button";
import { ErrorState } from "@ips/ui/error-state";
import { refusalWords } from "./refusal-words.ts";

/** A page or part that could not be loaded: what happened, what is kept, what to do. */
export function Refusal({ error, onRetry, busy }: { error: unknown; onRetry?: (() => void) | undefined; busy?: boolean | undefined }) {
  const words = refusalWords(error);
  const gone = readAppError(error).code === "not-found";
  return (
    <ErrorState
      title={words.title}
      kept={words.kept}
      todo={words.todo}
      retry={onRetry && !gone ? { text: "Try again", onRetry, busy } : undefined}
      actions={gone ? <Button onClick={() => window.history.back()}>Go back</Button> : undefined}
    />
  );
}
