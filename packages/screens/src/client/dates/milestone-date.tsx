import type { MilestoneKind } from "@ips/domain";
import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { useApi } from "@ips/portal-kit/api";
import { Dialog } from "@ips/ui/dialog";
import { IconButton } from "@ips/ui/icon-button";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../record/client-context.tsx";
import { Day } from "../../record/day.tsx";
import { Refusal } from "../../shell/refusal.tsx";
import { useMay } from "../../shell/session.tsx";
import { DateDialog } from "./date-dialog.tsx";
import { entryOf } from "./entry-of.ts";

export type MilestoneDateProps = {
  on: string;
  kind: MilestoneKind;
  /** The episode, VR case or job it belongs to; null where the date names none. */
  subjectId: string | null;
};

/** A milestone's date, and beside it what it was before, who changed it and what proves it. */
export function MilestoneDate({ on, kind, subjectId }: MilestoneDateProps) {
  const [open, setOpen] = useState(false);
  return (
    <span className="ips-milestone-date">
      <Day on={on} />
      <IconButton
        icon="clock"
        label={`Corrections and evidence: ${milestoneKindName(kind)}`}
        onClick={() => setOpen(true)}
      />
      {open && <OpenDate on={on} kind={kind} subjectId={subjectId} onClose={() => setOpen(false)} />}
    </span>
  );
}

function OpenDate({ on, kind, subjectId, onClose }: MilestoneDateProps & { onClose: () => void }) {
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
