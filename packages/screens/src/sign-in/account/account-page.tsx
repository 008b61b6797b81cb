import { useApi } from "@ips/portal-kit/api";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { Refusal } from "../../shell/refusal.tsx";
import { useSession } from "../../shell/session.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { OwnSessions } from "./own-sessions.tsx";
import { PasswordChange } from "./password-change.tsx";
import { SecondFactorCard } from "./second-factor-card.tsx";

/** One's own sign-in: password, second factor, and where one is signed in. */
export function AccountPage() {
  usePageTitle("Your account");
  const api = useApi();
  const { user } = useSession();
  const query = useQuery(api.account.get.queryOptions());
  return (
    <>
      <PageHeader title="Your account" sub={`${user.name} · signs in with ${user.email}`} />
      {query.isPending && <Skeleton label="Loading your account" shape="rows" count={4} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && <SecondFactorCard {...query.data.secondFactor} />}
      <PasswordChange />
      <OwnSessions />
    </>
  );
}
