import { useApi } from "@ips/portal-kit/api";
import { EmptyState } from "@ips/ui/empty-state";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useQuery } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import { Refusal } from "../../shell/refusal.tsx";
import { useMay, useSession } from "../../shell/session.tsx";
import { shownGroups } from "./shown-groups.ts";
import { MilestoneGroupCard } from "./milestone-group-card.tsx";
import { milestoneGroups } from "./milestone-groups.ts";

/** The dates that everything is counted from: never edited, corrected with a reason, each with what proves it. */
export function DatesTab() {
  const api = useApi();
  const { client } = useClient();
  const side = useSession().active.agencyKind;
  const mayWrite = useMay("milestone.write") && client.own;
  const query = useQuery(api.client.milestones.queryOptions({ clientId: client.clientId }));
  const jobs = useQuery({
    ...api.client.jobs.queryOptions({ clientId: client.clientId }),
    enabled: client.counts.jobs !== null && client.counts.jobs > 0,
  });
  if (query.isPending) return <Skeleton label="Loading dates" shape="cards" count={2} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  const groups = shownGroups(milestoneGroups(query.data?.rows ?? []), client, side, jobs.data?.rows ?? []);
  const shown = groups.filter(({ group, next }) => group.entries.length > 0 || (mayWrite && next.length > 0));
  if (shown.length === 0) {
    return (
      <EmptyState icon="clock" title="Dates will be listed here">
        Entry, application, eligibility and the other days that limits are counted from.
      </EmptyState>
    );
  }
  return (
    <Stack gap={3}>
      {shown.map(({ group, title, note, next, extensions }) => (
        <MilestoneGroupCard
          key={group.key}
          group={group}
          title={title}
          note={note}
          next={mayWrite ? next : []}
          extensions={extensions}
          mayWrite={mayWrite}
        />
      ))}
    </Stack>
  );
}
