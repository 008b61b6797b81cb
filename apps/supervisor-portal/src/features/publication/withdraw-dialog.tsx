import type { Publication } from "@ips/contract";
import { publicationKindName } from "@ips/i18n/publication-kind";
import { useApi } from "@ips/portal-kit/api";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { Button } from "@ips/ui/button";
import { Dialog } from "@ips/ui/dialog";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

/** Takes a publication back, with the reason. */
export function WithdrawDialog({ publication, onClose }: { publication: Publication; onClose: () => void }) {
  const api = useApi();
  const say = useStatusMessage();
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const withdraw = useMutation(api.publication.withdraw.mutationOptions());
  const missing = reason.trim() === "";
  const go = async () => {
    setAsked(true);
    if (missing) return;
    try {
      await withdraw.mutateAsync({ publicationId: publication.publicationId, reason });
    } catch (error) {
      say({ text: refusalText(error), tone: "error" });
      return;
    }
    say({ text: "Withdrawn. Nobody outside your agency sees it any more." });
    onClose();
    await queries.invalidateQueries();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Withdraw: ${publicationKindName(publication.kind)}`}
      closeLabel="Close"
      actions={
        <>
          <Button variant="danger" onClick={() => void go()} busy={withdraw.isPending}>
            Withdraw
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Leave it published
          </Button>
        </>
      }
    >
      <p>
        It leaves the trainer&apos;s page and files at once. What somebody has noted or saved from it before
        cannot be called back. It stays in your list, with your reason.
      </p>
      <TextAreaField
        label="Why it is withdrawn"
        name="reason"
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={asked && missing ? "Say why, for whoever looks later." : undefined}
        data-autofocus
      />
    </Dialog>
  );
}
