import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { useApi } from "@ips/portal-kit/api";
import { Dialog } from "@ips/ui/dialog";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import { Refusal } from "../../shell/refusal.tsx";
import { useMay } from "../../shell/session.tsx";
import { DateDialog } from "./date-dialog.tsx";
import { entryOf } from "./entry-of.ts";
import type { MilestoneDateProps } from "./milestone-date.tsx";

/** What a milestone's date was before, who changed it and what proves it; or why that is not known here. */
export function OpenDate({ on, kind, subjectId, onClose }: MilestoneDateProps & { onClose: () => void }) {
  const api = useApi();
  const { client } = useClient();
  const mayWrite = useMay("milestone.write");
  const query = useQuery(api.client.milestones.queryOptions({ clientId: client.clientId }));
  const entry = query.data ? entryOf(query.data.rows, { on, kind, subjectId }) : undefined;
  if (entry) return <DateDialog entry={entry} mayWrite={mayWrite && entry.current.own} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} title={milestoneKindName(kind)} closeLabel="Close">
      {query.isPending ? (
        <Skeleton label="Loading what is known of the date" shape="rows" count={2} />
      ) : query.isError ? (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      ) : (
        <p>No corrections and no evidence of this date are open to you.</p>
      )}
    </Dialog>
  );
}
