import type { ReleaseView } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { Dialog } from "@ips/ui/dialog";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../record/client-context.tsx";
import { refusalText } from "../shell/refusal-words.ts";

/** Asks before sharing is stopped: what it does, what it does not undo, how the person said it. */
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
  const [how, setHow] = useState("");
  const [asked, setAsked] = useState(false);
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
  const missing =
    asked && how.trim() === ""
      ? "Write how the person asked for it, for example: told me at our meeting."
      : undefined;
  return (
    <Dialog
      open
      onClose={onDone}
      title={`Stop sharing with ${reader}?`}
      closeLabel="Close"
      actions={
        <>
          <Button
            variant="danger"
            busy={revoke.isPending}
            onClick={() => {
              setAsked(true);
              if (how.trim() !== "") revoke.mutate({ releaseId: release.releaseId, how: how.trim() });
            }}
          >
            Stop sharing
          </Button>
          <Button variant="quiet" onClick={onDone}>
            Keep sharing
          </Button>
        </>
      }
    >
      {revoke.isError && (
        <Alert tone="error" live="assertive">
          {refusalText(revoke.error)}
        </Alert>
      )}
      <p>
        <strong>What it does:</strong> from the next click on, {reader} sees nothing more of this record: not
        on a page, not in a search, not in a report.
      </p>
      <p>
        <strong>What it does not undo:</strong> copies they filed while it was shared, such as a plan they
        agreed to, stay in their record with a notice. {clientName} can sign again at any time.
      </p>
      <TextField
        label={`How did ${clientName} ask for it?`}
        name="how"
        value={how}
        onChange={(event) => setHow(event.target.value)}
        error={missing}
        maxLength={200}
        requiredMark="required"
      />
    </Dialog>
  );
}
