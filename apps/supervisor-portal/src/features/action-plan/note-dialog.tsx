import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { usePlanChanged } from "./use-plan-changed.ts";

/** A word on how a goal goes. */
export function NoteDialog({ goalId, onClose }: { goalId: string; onClose: () => void }) {
  const api = useApi();
  const changed = usePlanChanged();
  const save = useMutation(api.actionPlan.writeNote.mutationOptions());
  const entry = useEntry({
    name: `action-note.${goalId}`,
    initial: () => ({ id: newId(), note: "" }),
    check: ({ note }) => (note.trim() === "" ? { note: "Write something." } : {}),
    save: ({ id, note }) => save.mutateAsync({ id, goalId, note }),
    onSaved: () => {
      onClose();
      void changed();
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title="How it goes" submitText="Save note">
      <TextAreaField
        label="Note"
        hint="The program's people and the next reviewers read it: no names of clients"
        rows={4}
        maxLength={2000}
        {...entry.text("note")}
      />
    </EntryDialog>
  );
}
