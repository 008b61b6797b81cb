import { useApi } from "@ips/portal-kit/api";
import { useClient } from "@ips/screens/record/client-context.tsx";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useQuery } from "@tanstack/react-query";
import { SendReferral } from "./send-referral.tsx";
import { SentReferral } from "./sent-referral.tsx";

/** Referral to VR: what was sent, what VR asks, and sending one under a signed release. */
export function ReferralTab() {
  const api = useApi();
  const { client } = useClient();
  const sent = useQuery(api.referral.sentOfClient.queryOptions({ clientId: client.clientId }));
  const sharing = useQuery(api.release.ofClient.queryOptions({ clientId: client.clientId }));
  if (sent.isPending || sharing.isPending)
    return <Skeleton label="Loading referrals" shape="cards" count={2} />;
  if (sent.isError || sharing.isError)
    return (
      <Refusal
        error={sent.error ?? sharing.error}
        onRetry={() => void Promise.all([sent.refetch(), sharing.refetch()])}
      />
    );
  const waiting = sent.data.rows.some(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <Stack gap={3}>
      {sent.data.rows.map((referral) => (
        <SentReferral key={referral.referralId} referral={referral} />
      ))}
      <SendReferral releases={sharing.data.given.filter(({ state }) => state === "active")} again={waiting} />
    </Stack>
  );
}
