import type { SharingOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useQuery } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { useMay, useSession } from "../shell/session.tsx";
import { LatestLooks } from "./latest-looks.tsx";
import { OffersHandedOver, OffersToFile } from "./offers.tsx";
import { PastReleases } from "./past-releases.tsx";
import { PeopleSection } from "./people-section.tsx";
import { ReleaseCard } from "./release-card.tsx";
import { isLive } from "./running-releases.ts";
import { SharingGrid } from "./sharing-grid.tsx";

/** Who can see what of this person, since when, until when, by whose signature; and who has looked. */
export function SharingTab() {
  const api = useApi();
  const { client } = useClient();
  const query = useQuery(api.release.ofClient.queryOptions({ clientId: client.clientId }));
  if (query.isPending) return <Skeleton label="Loading what is shared" shape="cards" count={3} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  return <Sharing sharing={query.data} />;
}

function Sharing({ sharing }: { sharing: SharingOutput }) {
  const { client } = useClient();
  const { active } = useSession();
  const mayAccount = useMay("disclosure.read");
  const given = sharing.given.filter(isLive);
  const received = sharing.received.filter(isLive);
  const past = [...sharing.given, ...sharing.received].filter((release) => !isLive(release));
  const own = active.agencyKind === "ips" ? "your program" : "your office";
  const sign = sharing.canSign ? (
    <ButtonLink href={`/clients/${client.clientId}/sharing/sign`} variant="primary" icon="share">
      Sign a release
    </ButtonLink>
  ) : undefined;
  return (
    <Stack gap={4}>
      <Section title="Who can see this record" actions={given.length > 0 ? sign : undefined}>
        {given.length === 0 ? (
          <EmptyState icon="lock" title={`Only ${own} sees this record`} action={sign}>
            Another agency sees a part of it when {sharing.clientName} signs a release of information. They
            choose which parts, for how long, and can stop it at any time.
          </EmptyState>
        ) : (
          <Stack gap={2}>
            {given.map((release) => (
              <ReleaseCard
                key={release.releaseId}
                release={release}
                clientName={sharing.clientName}
                canRevoke={sharing.canRevoke}
                canSign={sharing.canSign}
              />
            ))}
            <SharingGrid releases={given} />
          </Stack>
        )}
      </Section>
      <OffersToFile offers={sharing.toFile} canFile={sharing.canSign} clientName={sharing.clientName} />
      <OffersHandedOver
        offers={sharing.offered.filter(
          (offer) =>
            !received.some(
              ({ from, signedOn }) =>
                from.agencyName === offer.askedAgencyName && signedOn === offer.signedOn,
            ),
        )}
        canWithdraw={sharing.canRevoke}
      />
      {received.length > 0 && (
        <Section title="What you see of the other agency's record">
          <Stack gap={2}>
            {received.map((release) => (
              <ReleaseCard
                key={release.releaseId}
                release={release}
                clientName={sharing.clientName}
                canRevoke={false}
              />
            ))}
          </Stack>
        </Section>
      )}
      {sharing.own && <PeopleSection />}
      {sharing.own && mayAccount && (
        <Section title="Accounting of disclosures">
          <p className="ips-nothing">
            Everything of this record that went to somebody outside, for six years: to whom, what, when, what
            for and under which release.
          </p>
          <ButtonLink href={`/clients/${client.clientId}/sharing/accounting`}>Open the accounting</ButtonLink>
        </Section>
      )}
      {sharing.own && (
        <LatestLooks clientId={client.clientId} looks={sharing.looks} total={sharing.looksTotal} />
      )}
      <PastReleases releases={past} />
    </Stack>
  );
}
