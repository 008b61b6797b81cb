import type { ActionPlanOutput, ActionStep } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { DateField } from "@ips/ui/date-field";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { usePlanChanged } from "./use-plan-changed.ts";

const somebodyElse = "somebody-else";

/** One step: what, by whom, by when. */
export function StepDialog({
  goalId,
  step,
  staff,
  onClose,
}: {
  goalId: string;
  step: ActionStep | null;
  staff: ActionPlanOutput["staff"];
  onClose: () => void;
}) {
  const api = useApi();
  const changed = usePlanChanged();
  const save = useMutation(api.actionPlan.saveStep.mutationOptions());
  const entry = useEntry({
    name: `action-step.${step?.id ?? `new.${goalId}`}`,
    initial: () => ({
      id: step?.id ?? newId(),
      text: step?.text ?? "",
      owner: step === null ? "" : (step.ownerStaffId ?? somebodyElse),
      ownerRole: step?.ownerRole ?? "",
      dueOn: step?.dueOn ?? "",
    }),
    check: ({ text, owner, ownerRole }) => ({
      ...(text.trim() === "" ? { text: "Say what is to be done." } : {}),
      ...(owner === "" ? { owner: "Choose who does it." } : {}),
      ...(owner === somebodyElse && ownerRole.trim() === "" ? { ownerRole: "Say who it is." } : {}),
    }),
    save: ({ id, text, owner, ownerRole, dueOn }) =>
      save.mutateAsync({
        id,
        goalId,
        text,
        ownerStaffId: owner === somebodyElse ? null : owner,
        ownerRole: owner === somebodyElse ? ownerRole : "",
        dueOn: dueOn || null,
      }),
    onSaved: () => {
      onClose();
      void changed();
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={step === null ? "A step" : "Change the step"}
      submitText="Save step"
    >
      <TextField label="What is done" maxLength={500} {...entry.text("text")} />
      <SelectField
        label="By whom"
        placeholder="Choose"
        options={[
          ...staff.map(({ staffId, name }) => ({ value: staffId, text: name })),
          { value: somebodyElse, text: "Somebody else" },
        ]}
        {...entry.text("owner")}
      />
      {entry.values.owner === somebodyElse && (
        <TextField
          label="Who"
          hint="A role is enough: executive director, VR liaison"
          {...entry.text("ownerRole")}
        />
      )}
      <DateField
        label="By when"
        optionalMark="optional"
        hint="Two weeks before, it stands on Today of whoever does it"
        {...entry.value("dueOn")}
      />
    </EntryDialog>
  );
}
