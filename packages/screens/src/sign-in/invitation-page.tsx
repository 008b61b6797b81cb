import { roleName } from "@ips/i18n/role";
import { useApi } from "@ips/portal-kit/api";
import { readAppError } from "@ips/portal-kit/read-app-error";
import { Skeleton } from "@ips/ui/skeleton";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Portal } from "../shell/portal.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { DeadLink } from "./dead-link.tsx";
import { FrontForm } from "./front-form.tsx";
import { FrontPage } from "./front-page.tsx";
import { JoinByInvitation } from "./join-by-invitation.tsx";
import { NewPasswordField } from "./new-password-field.tsx";
import { passwordProblem } from "./password-rule.ts";
import { SignInReady } from "./sign-in-ready.tsx";
import { useFrontForm } from "./use-front-form.ts";

/** Where an invitation's link leads: who invites whom as what, and a password to choose. */
export function InvitationPage({ portalName, token }: { portalName: string; token: string }) {
  usePageTitle("Your invitation");
  const api = useApi();
  const [accepted, setAccepted] = useState<Portal | null>(null);
  const query = useQuery({
    ...api.staff.invitation.queryOptions({ token }),
    refetchOnWindowFocus: false,
    enabled: accepted === null,
  });
  if (query.data) {
    const { name, email, agencyName, role } = query.data;
    return (
      <FrontPage portalName={portalName} title={`Welcome, ${name}`}>
        {accepted ? (
          <SignInReady email={email} portal={accepted} />
        ) : (
          <>
            <p>
              {agencyName} invites you as <strong>{roleName(role)}</strong>. You will sign in with{" "}
              <strong>{email}</strong>.
            </p>
            <ChoosePassword token={token} email={email} onAccepted={setAccepted} />
          </>
        )}
      </FrontPage>
    );
  }
  return (
    <FrontPage
      portalName={portalName}
      title={query.isError ? "This invitation does not open" : "Your invitation"}
    >
      {query.isPending && <Skeleton label="Looking at the invitation" shape="lines" count={4} />}
      {query.isError && (
        <DeadLink
          error={query.error}
          onRetry={() => void query.refetch()}
          todo={
            <p>
              Already chosen a password? Then sign in. Otherwise ask your agency's administrator to invite you
              again; the new link works for seven days, once.
            </p>
          }
        />
      )}
    </FrontPage>
  );
}

function ChoosePassword({
  token,
  email,
  onAccepted,
}: {
  token: string;
  email: string;
  onAccepted: (portal: Portal) => void;
}) {
  const api = useApi();
  const accept = useMutation(api.staff.acceptInvitation.mutationOptions());
  const form = useFrontForm({
    initial: { password: "" },
    check: ({ password }) => {
      const problem = passwordProblem(password);
      return problem ? { password: problem } : {};
    },
    send: async ({ password }) => onAccepted((await accept.mutateAsync({ token, password })).portal),
  });
  if (readAppError(form.refusal).code === "invitation.sign-in-first")
    return <JoinByInvitation token={token} email={email} onJoined={onAccepted} />;
  return (
    <FrontForm form={form} submitText="Accept the invitation">
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <NewPasswordField {...form.text("password")} />
    </FrontForm>
  );
}
