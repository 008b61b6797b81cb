import type { AppErrorRead } from "@ips/portal-kit/read-app-error";
import { signInWithCode } from "@ips/portal-kit/sign-in";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { FormActions } from "@ips/ui/form-actions";
import { TextField } from "@ips/ui/text-field";
import { useRef, useState, type FormEvent } from "react";
import { explainSignIn } from "./explain-sign-in.ts";
import { textOf } from "./form-text.ts";

/** The second step: a code of the authenticator app, or one of the recovery codes. */
export function CodeStep({ onSignedIn, onBegin }: { onSignedIn: () => void; onBegin: () => void }) {
  const [kind, setKind] = useState<"code" | "recovery-code">("code");
  const [problem, setProblem] = useState<AppErrorRead | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Another kind of code is another field: it takes the focus when it comes.
  const taking = (input: HTMLInputElement | null) => {
    if (input && input !== field.current) input.focus();
    field.current = input;
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    const answer = await signInWithCode(textOf(form.get("code")), kind);
    setBusy(false);
    if (answer.ok) return onSignedIn();
    setProblem(answer.error);
    field.current?.select();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {problem && (
        <Alert tone="error" live="assertive">
          {explainSignIn(problem)}
        </Alert>
      )}
      {kind === "code" ? (
        <TextField
          key="code"
          label="Code of your authenticator app"
          hint="Six digits; a new one comes every 30 seconds."
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          width="narrow"
          ref={taking}
          required
        />
      ) : (
        <TextField
          key="recovery-code"
          label="Recovery code"
          hint="Four groups of four; it works once."
          name="code"
          autoComplete="off"
          spellCheck={false}
          ref={taking}
          required
        />
      )}
      <FormActions>
        <Button type="submit" variant="primary" busy={busy}>
          Sign in
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            setKind(kind === "code" ? "recovery-code" : "code");
            setProblem(null);
          }}
        >
          {kind === "code" ? "Use a recovery code" : "Use the authenticator app"}
        </Button>
        <Button variant="quiet" onClick={onBegin}>
          Start again
        </Button>
      </FormActions>
      <p className="ips-front__note">
        No phone and no recovery codes? Your agency's administrator can reset your second factor.
      </p>
    </form>
  );
}
