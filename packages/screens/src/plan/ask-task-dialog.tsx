import type { PlanTalkOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { DateField } from "@ips/ui/date-field";
import { SelectField } from "@ips/ui/select-field";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useToday } from "../shell/session.tsx";
import { usePlanTalk } from "./use-plan-talk.ts";

/** Asks the other side for something by a day. It stands on their Today until they answer. */
export function AskTaskDialog({
  clientId,
  stepId,
  about,
  sides,
  onClose,
}: {
  clientId: string;
  stepId: string | null;
  /** The step it is about, or the plan. */
  about: string;
  sides: PlanTalkOutput["canAskOf"];
  onClose: () => void;
}) {
  const api = useApi();
  const say = useStatusMessage();
  const today = useToday();
  const { again } = usePlanTalk(clientId);
  const ask = useMutation(api.task.ask.mutationOptions());
  const withdraw = useMutation(api.task.withdraw.mutationOptions({ onSuccess: () => void again() }));
  const [first] = sides;
  const entry = useEntry({
    name: `ask-task.${stepId ?? clientId}`,
    initial: () => ({ id: newId(), text: "", dueOn: "", toAgencyId: first?.agencyId ?? "" }),
    check: ({ text, dueOn }) => ({
      ...(text.trim() === "" ? { text: "Write what you ask for." } : {}),
      ...(dueOn === "" ? { dueOn: "Choose the day by which you need it." } : {}),
      ...(dueOn !== "" && dueOn < today ? { dueOn: "This day has passed. Choose one to come." } : {}),
    }),
    save: async ({ id, text, dueOn, toAgencyId }) => {
      await ask.mutateAsync({ taskId: id, clientId, stepId, toAgencyId, text: text.trim(), dueOn });
      say({
        text: "Asked. It stands on their Today.",
        action: { text: "Undo", onAction: () => withdraw.mutate({ taskId: id }) },
      });
    },
    onSaved: () => {
      onClose();
      void again();
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title="Ask the other side for something" submitText="Ask">
      <p>About: {about}</p>
      {sides.length > 1 && (
        <SelectField
          label="Whom"
          options={sides.map(({ agencyId, agencyName }) => ({ value: agencyId, text: agencyName }))}
          {...entry.text("toAgencyId")}
        />
      )}
      <TextAreaField
        label={
          first && sides.length === 1 ? `What do you ask of ${first.agencyName}?` : "What do you ask for?"
        }
        rows={3}
        maxLength={1000}
        {...entry.text("text")}
      />
      <DateField label="By" min={today} {...entry.value("dueOn")} />
    </EntryDialog>
  );
}
