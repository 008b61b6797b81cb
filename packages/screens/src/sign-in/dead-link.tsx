import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { FormActions } from "@ips/ui/form-actions";
import { readAppError } from "@ips/portal-kit/read-app-error";
import type { ReactNode } from "react";
import { refusalText } from "../shell/refusal-words.ts";

/** A one-time link that leads nowhere, or could not be looked at: what happened and what to do. */
export function DeadLink({ error, onRetry, todo }: { error: unknown; onRetry: () => void; todo: ReactNode }) {
  const { code } = readAppError(error);
  const dead = ["invitation.not-valid", "set-up.not-valid", "bad-input", "not-found"].includes(code);
  return (
    <>
      <Alert tone={dead ? "warning" : "error"}>
        {dead ? "It was used already, its time has passed, or it was not copied whole." : refusalText(error)}
      </Alert>
      {dead && todo}
      <FormActions>
        {dead ? (
          <ButtonLink href="/sign-in">Go to sign in</ButtonLink>
        ) : (
          <Button onClick={onRetry}>Try again</Button>
        )}
      </FormActions>
    </>
  );
}
