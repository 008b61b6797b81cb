import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { FormActions } from "@ips/ui/form-actions";
import { useEffect, useRef } from "react";
import { portalBase, type Portal } from "../shell/portal.ts";

/** The account is there: which address it has, and on to the sign-in of its portal. */
export function SignInReady({
  email,
  portal,
  children,
}: {
  email: string;
  portal: Portal;
  children?: string;
}) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1}>
      <Alert tone="success">{children ?? "Your sign-in is ready."}</Alert>
      <p>
        Sign in with <strong>{email}</strong> and the password you have just chosen.
      </p>
      <FormActions>
        <Button variant="primary" onClick={() => window.location.assign(`${portalBase[portal]}/sign-in`)}>
          Go to sign in
        </Button>
      </FormActions>
    </div>
  );
}
