import type { AppErrorRead } from "@ips/portal-kit/read-app-error";
import { signIn, type SignInAnswer } from "@ips/portal-kit/sign-in";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { FormActions } from "@ips/ui/form-actions";
import { TextField } from "@ips/ui/text-field";
import { useRef, useState, type FormEvent } from "react";
import { explainSignIn } from "./explain-sign-in.ts";
import { textOf } from "./form-text.ts";

/** The first step: e-mail and password. */
export function PasswordStep({ onAnswer }: { onAnswer: (next: "in" | "code") => void }) {
  const [problem, setProblem] = useState<AppErrorRead | null>(null);
  const [busy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    const answer: SignInAnswer = await signIn(textOf(form.get("email")), textOf(form.get("password")));
    setBusy(false);
    if (answer.ok) return onAnswer(answer.next);
    setProblem(answer.error);
    password.current?.focus();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {problem && (
        <Alert tone="error" live="assertive">
          {explainSignIn(problem)}
        </Alert>
      )}
      <TextField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        autoFocus
        required
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        ref={password}
        required
      />
      <FormActions>
        <Button type="submit" variant="primary" busy={busy}>
          Sign in
        </Button>
      </FormActions>
    </form>
  );
}
