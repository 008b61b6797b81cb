import { formatExactDate } from "@ips/i18n/format-date";
import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import { EntryDialog } from "../../record/entry-dialog.tsx";
import { useEntry } from "../../record/use-entry.ts";
import { useSayDone } from "../../record/use-say-done.ts";
import type { MilestoneRow } from "./milestone-groups.ts";

/** Undoes a correction by a new one: an earlier value stands again, and what stood in between stays readable. */
export function PutBackDialog({
  current,
  row,
  onClose,
}: {
  current: MilestoneRow;
  row: MilestoneRow;
  onClose: () => void;
}) {
  const api = useApi();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.milestone.mutationOptions());
  const { refetch } = useClient();
  const correct = useMutation(api.milestone.correct.mutationOptions());
  const name = milestoneKindName(row.kind);
  const value = row.on === null ? "no such date" : formatExactDate(row.on, "en");
  const entry = useEntry({
    name: `put-back.${current.milestoneId}.${row.milestoneId}`,
    initial: () => ({ id: newId(), reason: "The correction was wrong" }),
    check: ({ reason }) => (reason.trim() === "" ? { reason: "Write why, in a few words." } : {}),
    save: ({ id, reason }) =>
      correct.mutateAsync({ milestoneId: id, replacesId: current.milestoneId, on: row.on, reason }),
    onSaved: ({ id }) => {
      onClose();
      const writeId = newId();
      sayDone(`${name} is ${value} again`, () => undo.mutateAsync({ writeId, milestoneId: id }));
      void refetch();
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title={`Put back: ${name}`} submitText={`Put back ${value}`}>
      <p>
        It is {current.on === null ? "no such date" : formatExactDate(current.on, "en")} now. Both values stay
        in the record.
      </p>
      <TextField label="Why" autoComplete="off" maxLength={200} {...entry.text("reason")} />
    </EntryDialog>
  );
}
