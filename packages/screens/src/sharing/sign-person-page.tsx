import { useApi } from "@ips/portal-kit/api";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { SignPersonForm } from "./sign-person-form.tsx";

/** Signing a release to somebody without an account. */
export function SignPersonPage() {
  const api = useApi();
  const { client } = useClient();
  const query = useQuery(api.recipient.ofClient.queryOptions({ clientId: client.clientId }));
  if (query.isPending) return <Skeleton label="Loading the form" shape="cards" count={2} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  return <SignPersonForm page={query.data} />;
}
