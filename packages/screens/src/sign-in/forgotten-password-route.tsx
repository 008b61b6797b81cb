import { useApi } from "@ips/portal-kit/api";
import { askForPasswordLink } from "@ips/portal-kit/sign-in";
import { Alert } from "@ips/ui/alert";
import { Link } from "@ips/ui/link";
import { TextField } from "@ips/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { portalNames } from "../shell/portal.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { usePortalContext } from "../shell/use-portal-context.ts";
import { FrontForm } from "./front-form.tsx";
import { FrontPage } from "./front-page.tsx";
import { useFrontForm } from "./use-front-form.ts";

/** Asks for a letter with a link to a new password. The answer does not tell whether the address has an account. */
export function ForgottenPasswordRoute() {
  usePageTitle("Forgotten password");
  const api = useApi();
  const { portal } = usePortalContext();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const front = useQuery({ ...api.mailbox.front.queryOptions(), staleTime: Infinity });
  const form = useFrontForm({
    initial: { email: "" },
    check: ({ email }) => (email.trim() === "" ? { email: "Write your e-mail address." } : {}),
    send: async ({ email }) => {
      await askForPasswordLink(email, portal);
      setSentTo(email.trim());
    },
  });
  return (
    <FrontPage portalName={portalNames[portal]} title="Forgotten your password?">
      {front.data?.mail === false ? (
        <Alert tone="info">
          No mail is set up here. Ask whoever runs this server for a link to a new password.
        </Alert>
      ) : sentTo === null ? (
        <>
          <p>Write your e-mail address, and a link to a new password comes by mail.</p>
          <FrontForm form={form} submitText="Send me a link">
            <TextField label="E-mail address" type="email" autoComplete="username" {...form.text("email")} />
          </FrontForm>
        </>
      ) : (
        <Alert tone="success" live="polite">
          If {sentTo} signs in here, a letter is on its way. Its link works once, for 30 minutes.
        </Alert>
      )}
      <p className="ips-front__note">
        {front.data?.demo && (
          <>
            This is a demo: the letter is in the <Link href="/mailbox">mailbox of this demo</Link>.{" "}
          </>
        )}
        <Link href="/sign-in">Back to sign in</Link>
      </p>
    </FrontPage>
  );
}
