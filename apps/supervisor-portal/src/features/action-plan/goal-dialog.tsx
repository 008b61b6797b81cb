import type { ActionGoal, ActionPlanOutput } from "@ips/contract";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { fidelitySectionName } from "@ips/i18n/fidelity-section";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { SelectField } from "@ips/ui/select-field";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { usePlanChanged } from "./use-plan-changed.ts";

type Item = ActionPlanOutput["items"][number];

/** A goal about one item: what should be different. */
export function GoalDialog({
  reviewId,
  items,
  goal,
  onClose,
}: {
  reviewId: string;
  items: readonly Item[];
  goal: ActionGoal | null;
  onClose: () => void;
}) {
  const api = useApi();
  const changed = usePlanChanged();
  const save = useMutation(api.actionPlan.saveGoal.mutationOptions());
  const entry = useEntry({
    name: `action-goal.${goal?.id ?? `new.${reviewId}`}`,
    initial: () => ({
      id: goal?.id ?? newId(),
      item: goal === null ? "" : String(goal.item),
      goal: goal?.goal ?? "",
    }),
    check: ({ item, goal: words }) => ({
      ...(item === "" ? { item: "Choose an item." } : {}),
      ...(words.trim() === "" ? { goal: "Say what should be different." } : {}),
    }),
    save: ({ id, item, goal: words }) => save.mutateAsync({ id, reviewId, item: Number(item), goal: words }),
    onSaved: () => {
      onClose();
      void changed();
    },
  });
  const chosen = items.find(({ item }) => String(item) === entry.values.item);
  const sections = [...new Set(items.map(({ section }) => section))];
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={goal === null ? "A goal for the plan" : "Change the goal"}
      submitText="Save goal"
    >
      <SelectField
        label="Item of the scale"
        placeholder="Choose"
        options={sections.map((section) => ({
          label: fidelitySectionName(section),
          options: items
            .filter((each) => each.section === section)
            .map(({ item, key, score }) => ({
              value: String(item),
              text: `${item}. ${fidelityItemName(key)}${score === null ? "" : ` · ${score} of 5`}`,
            })),
        }))}
        {...entry.text("item")}
      />
      {chosen && chosen.recommendation !== "" && (
        <p>
          <strong>The report recommends:</strong> {chosen.recommendation}
        </p>
      )}
      <TextAreaField
        label="Goal"
        hint="What will be different, so that one can tell when it is"
        rows={3}
        maxLength={1000}
        {...entry.text("goal")}
      />
    </EntryDialog>
  );
}
