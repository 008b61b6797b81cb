import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import { EntryDialog } from "../../record/entry-dialog.tsx";
import { useEntry } from "../../record/use-entry.ts";

/** Marks evidence as filed in error: it stays with the reason, proves nothing, and the other agency cannot open it. */
export function FiledInErrorDialog({
  evidenceId,
  name,
  onClose,
}: {
  evidenceId: string;
  name: string;
  onClose: () => void;
}) {
  const api = useApi();
  const say = useStatusMessage();
  const { refetch } = useClient();
  const mark = useMutation(api.milestone.fileEvidenceInError.mutationOptions());
  const entry = useEntry({
    name: `filed-in-error.${evidenceId}`,
    initial: () => ({ id: newId(), reason: "" }),
    check: ({ reason }) => (reason.trim() === "" ? { reason: "Write why, in a few words." } : {}),
    save: ({ id, reason }) => mark.mutateAsync({ errorId: id, evidenceId, reason }),
    onSaved: () => {
      onClose();
      say({ text: `${name} is marked as filed in error` });
      void refetch();
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title="Filed in error" submitText="Mark as filed in error">
      <p>
        <strong>{name}</strong> stays in the record with your reason. It proves nothing any more, and another
        agency cannot open it. A record is never emptied; this cannot be taken back.
      </p>
      <TextField
        label="Why"
        hint="Such as: the letter is another person's"
        autoComplete="off"
        maxLength={200}
        {...entry.text("reason")}
      />
    </EntryDialog>
  );
}
