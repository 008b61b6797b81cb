import type { z } from "zod";
import type { recipientsOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { useAddress } from "../record/use-address.ts";
import { Refusal } from "../shell/refusal.tsx";
import { SignReleaseForm } from "./sign-release-form.tsx";
import { signSearch } from "./sign-search.ts";

export type Recipient = z.output<typeof recipientsOutput>["agencies"][number];

/** Signing a release with the person: who, what, why, how long; read, signed, a copy given. */
export function SignReleasePage() {
  const api = useApi();
  const { client } = useClient();
  const search = useAddress(signSearch);
  const recipients = useQuery({ ...api.directory.recipients.queryOptions(), staleTime: 5 * 60_000 });
  const sharing = useQuery(api.release.ofClient.queryOptions({ clientId: client.clientId }));
  const failed = [recipients, sharing].find((query) => query.isError && !query.data);
  if (failed)
    return <Refusal error={failed.error} onRetry={() => void failed.refetch()} busy={failed.isFetching} />;
  if (!recipients.data || !sharing.data)
    return <Skeleton label="Loading the agencies" shape="cards" count={2} />;
  if (recipients.data.agencies.length === 0) {
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
  return (
    <SignReleaseForm
      key={`${search.form ?? ""}/${search.renew ?? ""}`}
      recipients={recipients.data.agencies}
      sharing={sharing.data}
      search={search}
    />
  );
}
