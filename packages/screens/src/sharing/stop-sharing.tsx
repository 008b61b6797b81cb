import type { ReleaseView } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { StopReason } from "./stop-reason.tsx";

/** Asks before sharing with an agency is stopped: what it does, what it does not undo, how the person said it. */
export function StopSharing({
  release,
  reader,
  clientName,
  onDone,
}: {
  release: ReleaseView;
  reader: string;
  clientName: string;
  onDone: () => void;
}) {
  const api = useApi();
  const queryClient = useQueryClient();
  const { refetch } = useClient();
  const say = useStatusMessage();
  const revoke = useMutation(
    api.release.revoke.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: api.release.pathKey() });
        await queryClient.invalidateQueries({ queryKey: api.plan.pathKey() });
        await refetch();
        say({ text: `${reader} no longer sees this record.` });
        onDone();
      },
    }),
  );
  return (
    <StopReason
      title={`Stop sharing with ${reader}?`}
      clientName={clientName}
      action="Stop sharing"
      keep="Keep sharing"
      mutation={revoke}
      onStop={(how) => revoke.mutate({ releaseId: release.releaseId, how })}
      onDone={onDone}
    >
      <p>
        <strong>What it does:</strong> from the next click on, {reader} sees nothing more of this record: not
        on a page, not in a search, not in a report.
      </p>
      <p>
        <strong>What it does not undo:</strong> copies they filed while it was shared, such as a plan they
        agreed to, stay in their record with a notice. {clientName} can sign again at any time.
      </p>
    </StopReason>
  );
}
