import type { RecipientsOfClientOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useQuery } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { PersonReleaseCard } from "./person-release-card.tsx";

/** People without an account who may be given something: family, an employer, a school; and what each was given. */
export function PeopleSection() {
  const api = useApi();
  const { client } = useClient();
  const query = useQuery(api.recipient.ofClient.queryOptions({ clientId: client.clientId }));
  if (query.isPending) return <Skeleton label="Loading the people" shape="cards" count={1} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  return <People page={query.data} />;
}

function People({ page }: { page: RecipientsOfClientOutput }) {
  const { client } = useClient();
  const sign = page.canSign ? (
    <ButtonLink href={`/clients/${client.clientId}/sharing/person`} icon="plus">
      Release to a person
    </ButtonLink>
  ) : undefined;
  return (
    <Section title="People without an account" actions={page.releases.length > 0 ? sign : undefined}>
      {page.releases.length === 0 ? (
        <EmptyState icon="people" title="Nobody outside may be given anything" action={sign}>
          A relative, an employer, a benefits planner or a school gets something only when {page.clientName}{" "}
          has signed a release that names them. What they are given is written down here.
        </EmptyState>
      ) : (
        <Stack gap={2}>
          {page.releases.map((release) => (
            <PersonReleaseCard key={release.releaseId} release={release} page={page} />
          ))}
        </Stack>
      )}
    </Section>
  );
}
