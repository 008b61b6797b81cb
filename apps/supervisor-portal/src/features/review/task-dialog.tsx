import type { ReviewTask } from "@ips/contract";
import type { ReviewTaskKind } from "@ips/domain";
import { reviewTaskSubjectName } from "@ips/i18n/review-task-subject";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { DateField } from "@ips/ui/date-field";
import { TextAreaField } from "@ips/ui/text-area-field";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useReviewChanged } from "./use-review-changed.ts";

/** One line of the checklist: what, of whom, by when, and what came of it. */
export function TaskDialog({
  reviewId,
  task,
  kind,
  onClose,
}: {
  reviewId: string;
  task: ReviewTask | null;
  kind: ReviewTaskKind;
  onClose: () => void;
}) {
  const api = useApi();
  const changed = useReviewChanged();
  const save = useMutation(api.review.saveTask.mutationOptions());
  const entry = useEntry({
    name: `review.task.${task?.taskId ?? `new.${reviewId}.${kind}`}`,
    initial: () => ({
      taskId: task?.taskId ?? newId(),
      words: task?.words ?? "",
      askedOf: task?.askedOf ?? "",
      dueOn: task?.dueOn ?? "",
      done: task?.doneOn != null,
      note: task?.note ?? "",
      withdrawn: false,
    }),
    check: ({ words }) =>
      words.trim() === "" && task?.subject == null ? { words: "Say what is needed." } : {},
    save: ({ dueOn, ...rest }) => save.mutateAsync({ reviewId, kind, ...rest, dueOn: dueOn || null }),
    onSaved: () => {
      onClose();
      void changed();
    },
  });
  const standard = task?.subject == null ? null : reviewTaskSubjectName(task.subject);
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={standard ?? "A line of the checklist"}
      submitText="Save"
    >
      <TextField
        label={standard === null ? "What" : "In your words"}
        {...(standard === null ? {} : { optionalMark: "optional" })}
        {...entry.text("words")}
      />
      <TextField label="Who is asked" optionalMark="optional" {...entry.text("askedOf")} />
      <DateField label="By when" optionalMark="optional" {...entry.value("dueOn")} />
      <TextAreaField label="Note" optionalMark="optional" rows={2} {...entry.text("note")} />
      <CheckboxField label="Done" {...entry.checked("done")} />
      {task !== null && (
        <CheckboxField
          label="Not needed after all"
          hint="Takes the line off the list"
          {...entry.checked("withdrawn")}
        />
      )}
    </EntryDialog>
  );
}
