import type { PlanTask } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { usePlanTalk } from "./use-plan-talk.ts";

/** Says that a task is done, or declines it with words. */
export function AnswerTaskDialog({
  task: { taskId, text: asked },
  state,
  clientId,
  onClose,
}: {
  task: PlanTask;
  state: "done" | "declined";
  clientId: string;
  onClose: () => void;
}) {
  const api = useApi();
  const say = useStatusMessage();
  const { again } = usePlanTalk(clientId);
  const answer = useMutation(api.task.answer.mutationOptions());
  const reopen = useMutation(api.task.reopen.mutationOptions({ onSuccess: () => void again() }));
  const entry = useEntry({
    name: `answer-task.${state}.${taskId}`,
    initial: () => ({ answer: "" }),
    check: (values) =>
      state === "declined" && values.answer.trim() === ""
        ? { answer: "Say why, so that they can go on." }
        : {},
    save: async (values) => {
      await answer.mutateAsync({ taskId, state, answer: values.answer.trim() });
    },
    onSaved: () => {
      onClose();
      say({
        text: state === "done" ? "Marked as done." : "Declined.",
        action: { text: "Undo", onAction: () => reopen.mutate({ taskId }) },
      });
      void again();
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={state === "done" ? "Mark as done" : "Decline"}
      submitText={state === "done" ? "Mark as done" : "Decline"}
    >
      <p>{asked}</p>
      <TextAreaField
        label={state === "done" ? "Anything to say about it?" : "Why?"}
        rows={3}
        maxLength={1000}
        {...entry.text("answer")}
      />
    </EntryDialog>
  );
}
