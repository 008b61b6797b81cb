import { useApi } from "@ips/portal-kit/api";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Portal } from "../shell/portal.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { DeadLink } from "./dead-link.tsx";
import { FrontPage } from "./front-page.tsx";
import { SetUpForm } from "./set-up-form.tsx";
import { SignInReady } from "./sign-in-ready.tsx";

/** Where the one-time link on the server's console leads: an agency, its first program or office, its administrator. */
export function SetUpPage({ portalName, token }: { portalName: string; token: string }) {
  usePageTitle("Set up your agency");
  const api = useApi();
  const [made, setMade] = useState<{ portal: Portal; email: string } | null>(null);
  const query = useQuery({
    ...api.setup.check.queryOptions({ token }),
    refetchOnWindowFocus: false,
    enabled: made === null,
  });
  if (made) {
    return (
      <FrontPage portalName={portalName} title="Your agency is set up">
        <SignInReady email={made.email} portal={made.portal}>
          Your agency and your sign-in are ready. Next, invite a supervisor under Staff: supervisors import
          the team's spreadsheets.
        </SignInReady>
      </FrontPage>
    );
  }
  return (
    <FrontPage
      portalName={portalName}
      title={query.isError ? "This set-up link does not open" : "Set up your agency"}
    >
      {query.isPending && <Skeleton label="Looking at the link" shape="lines" count={6} />}
      {query.isError && (
        <DeadLink
          error={query.error}
          onRetry={() => void query.refetch()}
          todo={
            <p>
              Agency set up already? Then sign in. Otherwise make a new link where the server runs: start it
              again, or run <code>pnpm ips setup-link</code>.
            </p>
          }
        />
      )}
      {query.data && <SetUpForm token={token} onMade={setMade} />}
    </FrontPage>
  );
}
