import type { ActionGoal } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { RadioGroup } from "@ips/ui/radio-group";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { usePlanChanged } from "./use-plan-changed.ts";

/** How a goal ended. */
export function EndGoalDialog({ goal, onClose }: { goal: ActionGoal; onClose: () => void }) {
  const api = useApi();
  const changed = usePlanChanged();
  const save = useMutation(api.actionPlan.setGoal.mutationOptions());
  const entry = useEntry({
    name: `action-goal-end.${goal.id}`,
    initial: () => ({ state: "", outcome: goal.outcome }),
    check: ({ state, outcome }) => ({
      ...(state === "" ? { state: "Choose how it ended." } : {}),
      ...(state === "set-aside" && outcome.trim() === "" ? { outcome: "Say why, for the next review." } : {}),
    }),
    save: ({ state, outcome }) =>
      save.mutateAsync({ id: goal.id, state: state === "reached" ? "reached" : "set-aside", outcome }),
    onSaved: () => {
      onClose();
      void changed();
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title="End this goal" submitText="Save">
      <RadioGroup
        label="How it ended"
        choices={[
          { value: "reached", text: "Reached" },
          { value: "set-aside", text: "Set aside for now" },
        ]}
        {...entry.value("state")}
      />
      <TextAreaField label="In words" rows={3} maxLength={2000} {...entry.text("outcome")} />
    </EntryDialog>
  );
}
