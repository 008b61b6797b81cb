import type { AppErrorRead } from "@ips/portal-kit/read-app-error";
import { demoGuide } from "@ips/portal-kit/demo-guide";
import { signIn } from "@ips/portal-kit/sign-in";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { FormActions } from "@ips/ui/form-actions";
import { TextField } from "@ips/ui/text-field";
import { useRef, useState, type FormEvent } from "react";
import { usePageTitle } from "../shell/use-page-title.ts";
import { FrontPage } from "./front-page.tsx";

/** What went wrong, without saying whether the address is known. */
function explain(error: AppErrorRead): string {
  switch (error.code) {
    case "sign-in.refused":
      return "This e-mail address and password do not belong together. Check both and try again.";
    case "too-many-tries": {
      const minutes = Math.max(1, Math.ceil(Number(error.facts["retryAfter"] ?? 60) / 60));
      return `There were too many tries. Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`}, then try again.`;
    }
    case "bad-input":
      return "Enter your e-mail address and your password.";
    default:
      return "There is no connection to the server just now. Nothing is lost; try again in a moment.";
  }
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");

/** E-mail and password. `onSignedIn` leads to the page that was asked for. */
export function SignInPage({ portalName, onSignedIn }: { portalName: string; onSignedIn: () => void }) {
  usePageTitle("Sign in");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const guide = demoGuide();
  const password = useRef<HTMLInputElement>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    const answer = await signIn(textOf(form.get("email")), textOf(form.get("password")));
    setBusy(false);
    if (answer.ok) return onSignedIn();
    setProblem(explain(answer.error));
    password.current?.focus();
  };
  return (
    <FrontPage portalName={portalName} title="Sign in">
      {guide !== null && (
        <Alert tone="info" className="ips-front__demo">
          This is a demo with invented people. <a href={guide}>Choose whom to be, with one click</a>
        </Alert>
      )}
      <form onSubmit={(event) => void submit(event)} noValidate>
        {problem && (
          <Alert tone="error" live="assertive">
            {problem}
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
      <p className="ips-front__note">
        No account yet? Your agency's administrator sends you a link that works once.
      </p>
    </FrontPage>
  );
}
