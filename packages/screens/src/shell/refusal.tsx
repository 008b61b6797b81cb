import { appErrorWords } from "@ips/i18n/app-error";
import { readAppError } from "@ips/portal-kit/read-app-error";
import { Button } from "@ips/ui/button";
import { ErrorState } from "@ips/ui/error-state";

/** A page or part that could not be loaded: what happened, what is kept, what to do. */
export function Refusal({ error, onRetry, busy }: { error: unknown; onRetry?: () => void; busy?: boolean }) {
  const { code } = readAppError(error);
  const words = appErrorWords(code);
  return <ErrorState title={words.title} kept={words.kept} todo={words.todo} {...(onRetry ? { retry: { text: "Try again", onRetry, busy } } : {})} actions={code === "not-found" ? <Button onClick={() => window.history.back()}>Go back</Button> : undefined} />;
}

/** The one-sentence form of the same, for status messages and for the top of a form. */
export function refusalText(error: unknown): string {
  const words = appErrorWords(readAppError(error).code);
  return [words.title, words.kept, words.todo].filter(Boolean).join(" ");
}
