import type { PlanContent } from "@ips/contract";
import { planStepOwners, planStepStates } from "@ips/domain";
import { planPartName } from "@ips/i18n/plan-part";
import { planStepOwnerName } from "@ips/i18n/plan-step-owner";
import { planStepStateName } from "@ips/i18n/plan-step-state";
import { newId } from "@ips/portal-kit/new-id";
import { DateField } from "@ips/ui/date-field";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import { useToday } from "../shell/session.tsx";
import { ListFields } from "./list-fields.tsx";

type Objective = PlanContent["objectives"][number];
type Step = Objective["steps"][number];

/** Objectives and, within each, its steps: what, who, by when, where it stands. */
export function ObjectiveFields({
  objectives,
  clientName,
  onObjectives,
}: {
  objectives: readonly Objective[];
  clientName: string;
  onObjectives: (next: Objective[]) => void;
}) {
  return (
    <ListFields<Objective>
      title={planPartName("objectives")}
      addText="Add an objective"
      items={objectives}
      idOf={({ objectiveId }) => objectiveId}
      make={() => ({ objectiveId: newId(), title: "", steps: [newStep()] })}
      onItems={onObjectives}
      removeText={({ title }) => `Take out the objective ${title}`.trim()}
    >
      {(objective, set) => (
        <>
          <TextField
            label={planPartName("objective")}
            name="objective"
            maxLength={300}
            value={objective.title}
            onChange={(event) => set({ title: event.target.value })}
          />
          <ListFields<Step>
            title={`${planPartName("steps")}${objective.title ? `: ${objective.title}` : ""}`}
            addText="Add a step"
            items={objective.steps}
            idOf={({ stepId }) => stepId}
            make={newStep}
            onItems={(steps) => set({ steps })}
            removeText={({ text }) => `Take out the step ${text}`.trim()}
          >
            {(step, setStep) => <StepFields step={step} clientName={clientName} onStep={setStep} />}
          </ListFields>
        </>
      )}
    </ListFields>
  );
}

const newStep = (): Step => ({
  stepId: newId(),
  text: "",
  owner: "client",
  by: null,
  state: "open",
  doneOn: null,
});

function StepFields({
  step,
  clientName,
  onStep,
}: {
  step: Step;
  clientName: string;
  onStep: (change: Partial<Step>) => void;
}) {
  const today = useToday();
  return (
    <>
      <TextField
        label={planPartName("step")}
        name="step"
        maxLength={300}
        value={step.text}
        onChange={(event) => onStep({ text: event.target.value })}
      />
      <SelectField
        label={planPartName("who")}
        name="owner"
        options={planStepOwners.map((owner) => ({
          value: owner,
          text: owner === "client" ? clientName : planStepOwnerName(owner),
        }))}
        value={step.owner}
        onChange={(event) =>
          onStep({ owner: planStepOwners.find((owner) => owner === event.target.value) ?? step.owner })
        }
      />
      <DateField
        label="By"
        name="by"
        value={step.by ?? ""}
        onValue={(value) => onStep({ by: value || null })}
      />
      <SelectField
        label="Where it stands"
        name="state"
        options={planStepStates.map((state) => ({ value: state, text: planStepStateName(state) }))}
        value={step.state}
        onChange={(event) => {
          const state = planStepStates.find((each) => each === event.target.value) ?? step.state;
          onStep({ state, doneOn: state === "done" ? (step.doneOn ?? today) : null });
        }}
      />
    </>
  );
}
