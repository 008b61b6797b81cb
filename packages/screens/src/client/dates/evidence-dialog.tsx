import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import { EntryDialog } from "../../record/entry-dialog.tsx";
import { useEntry } from "../../record/use-entry.ts";
import type { MilestoneRow } from "./milestone-groups.ts";

/** Says where the document stands that proves a date. */
export function EvidenceDialog({ row, onClose }: { row: MilestoneRow; onClose: () => void }) {
  const api = useApi();
  const say = useStatusMessage();
  const { refetch } = useClient();
  const add = useMutation(api.milestone.addEvidence.mutationOptions());
  const name = milestoneKindName(row.kind);
  const entry = useEntry({
    name: `evidence.${row.milestoneId}`,
    initial: () => ({ id: newId(), reference: "" }),
    check: ({ reference }) => (reference.trim() === "" ? { reference: "Write where the document is." } : {}),
    save: ({ id, reference }) => add.mutateAsync({ evidenceId: id, milestoneId: row.milestoneId, reference }),
    onSaved: () => {
      onClose();
      say({ text: `Evidence for ${name} added` });
      void refetch();
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title={`Evidence: ${name}`} submitText="Add evidence">
      <TextField
        label="Which document, and where it is"
        hint="Such as: signed application, case file, page 3"
        autoComplete="off"
        maxLength={200}
        {...entry.text("reference")}
      />
    </EntryDialog>
  );
}
