import type { z } from "zod";
import type { recipientsOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { SignReleaseForm } from "./sign-release-form.tsx";

export type Recipient = z.output<typeof recipientsOutput>["agencies"][number];

/** Signing a release with the person: who, what, why, how long; read, signed, a copy given. */
export function SignReleasePage() {
  const api = useApi();
  const { client } = useClient();
  const query = useQuery({ ...api.directory.recipients.queryOptions(), staleTime: 5 * 60_000 });
  if (query.isPending) return <Skeleton label="Loading the agencies" shape="cards" count={2} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  if (query.data.agencies.length === 0) {
    return (
      <EmptyState
        headingLevel={2}
        icon="building"
        title="There is no other agency here yet"
        action={<ButtonLink href={`/clients/${client.clientId}/sharing`}>Back to sharing</ButtonLink>}
      >
        A release names the agency that receives. As soon as one works with this record, it can be chosen
        here.
      </EmptyState>
    );
  }
  return <SignReleaseForm recipients={query.data.agencies} />;
}
