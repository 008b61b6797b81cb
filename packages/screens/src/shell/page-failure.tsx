import { Button } from "@ips/ui/button";
import { ErrorState } from "@ips/ui/error-state";
import { signOut } from "@ips/portal-kit/sign-in";
import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { Refusal } from "./refusal.tsx";
import { NoMembership } from "./require-session.ts";

/** A page that could not be shown. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  if (error instanceof NoMembership) {
    return (
      <ErrorState
        headingLevel={1}
        title="You are signed in, but you have no membership today"
        todo="Your access starts on another day, or it has ended. Ask your agency's administrator."
        actions={
          <Button onClick={() => void signOut().then(() => router.navigate({ to: "/sign-in" }))}>
            Sign out
          </Button>
        }
      />
    );
  }
  return (
    <Refusal
      error={error}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}
