import { takePasswordLink } from "@ips/portal-kit/sign-in";
import { Alert } from "@ips/ui/alert";
import { Link } from "@ips/ui/link";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { portalNames } from "../shell/portal.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { usePortalContext } from "../shell/use-portal-context.ts";
import { FrontForm } from "./front-form.tsx";
import { FrontPage } from "./front-page.tsx";
import { NewPasswordField } from "./new-password-field.tsx";
import { passwordProblem } from "./password-rule.ts";
import { tokenSearch } from "./token-search.ts";
import { useFrontForm } from "./use-front-form.ts";

/** Where the link of a letter leads: choosing a new password. */
export function NewPasswordRoute() {
  usePageTitle("New password");
  const { portal } = usePortalContext();
  const { token = "" } = tokenSearch(useSearch({ strict: false }));
  const [changed, setChanged] = useState(false);
  const form = useFrontForm({
    initial: { password: "" },
    check: ({ password }) => {
      const problem = passwordProblem(password);
      return problem ? { password: problem } : {};
    },
    send: async ({ password }) => {
      await takePasswordLink(token, password);
      setChanged(true);
    },
  });
  return (
    <FrontPage
      portalName={portalNames[portal]}
      title={changed ? "Your password is changed" : "Choose a new password"}
    >
      {changed ? (
        <>
          <Alert tone="success" live="polite">
            Your new password holds from now on. You were signed out everywhere.
          </Alert>
          <p>
            <Link href="/sign-in">Go to sign in</Link>
          </p>
        </>
      ) : (
        <FrontForm form={form} submitText="Change password">
          <NewPasswordField label="New password" {...form.text("password")} />
        </FrontForm>
      )}
    </FrontPage>
  );
}
