import type { ActionGoal, ActionPlanOutput, ActionStep } from "@ips/contract";
import { actionGoalStateName } from "@ips/i18n/action-goal-state";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { useApi } from "@ips/portal-kit/api";
import { Day, Moment } from "@ips/screens/record/day.tsx";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { Meter } from "@ips/ui/meter";
import { Status } from "@ips/ui/status";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { EndGoalDialog } from "./end-goal-dialog.tsx";
import { GoalDialog } from "./goal-dialog.tsx";
import { NoteDialog } from "./note-dialog.tsx";
import { StepDialog } from "./step-dialog.tsx";
import { StepLine } from "./step-line.tsx";
import { usePlanAct } from "./use-plan-changed.ts";

type Open = { dialog: "goal" | "end" | "note" } | { dialog: "step"; step: ActionStep | null } | null;

/** One goal: how far it is, its steps, what was said of it. */
export function GoalCard({ goal, plan }: { goal: ActionGoal; plan: ActionPlanOutput }) {
  const [open, setOpen] = useState<Open>(null);
  const { steps, done, late, notes } = goal;
  const resting = goal.state !== "open";
  const close = () => setOpen(null);
  const name = `${goal.item}. ${goal.key === null ? "Item" : fidelityItemName(goal.key)}`;
  return (
    <Card
      title={name}
      actions={
        plan.mayWrite && !resting ? (
          <Button
            size="small"
            onClick={() => setOpen({ dialog: "step", step: null })}
            aria-label={`Add a step, ${name}`}
          >
            Add a step
          </Button>
        ) : undefined
      }
    >
      <p className="ips-plan-goal__words">{goal.goal}</p>
      <p className="ips-plan-goal__standing">
        <Meter
          label={`Steps of ${name}`}
          value={done}
          max={steps.length}
          text={
            steps.length === 0
              ? "No steps yet"
              : `${done} of ${steps.length} ${steps.length === 1 ? "step" : "steps"}`
          }
          tone={steps.length > 0 && done === steps.length ? "good" : "neutral"}
        />
        {late > 0 && (
          <Status kind="overdue">{late === 1 ? "1 step is late" : `${late} steps are late`}</Status>
        )}
        {resting && (
          <Status kind={goal.state === "reached" ? "met" : "not-applicable"}>
            {actionGoalStateName(goal.state)} {goal.closedOn && <Day on={goal.closedOn} />}
          </Status>
        )}
        {goal.carriedFrom && (
          <span>
            Carried over from the review of <Day on={goal.carriedFrom} />
          </span>
        )}
      </p>
      {goal.outcome !== "" && <p>{goal.outcome}</p>}
      {steps.length > 0 && (
        <ul className="ips-plan-steps">
          {steps.map((step) => (
            <StepLine
              key={step.id}
              step={step}
              mayWrite={plan.mayWrite}
              resting={resting}
              onEdit={() => setOpen({ dialog: "step", step })}
            />
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <ul className="ips-plan-notes">
          {notes.map((note) => (
            <li key={note.id}>
              {note.note}{" "}
              <span className="ips-plan-step__facts">
                {note.staffName} {note.staffName !== "" && "· "}
                <Moment at={note.at} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <GoalActs goal={goal} plan={plan} onOpen={setOpen} />
      {open?.dialog === "step" && (
        <StepDialog goalId={goal.id} step={open.step} staff={plan.staff} onClose={close} />
      )}
      {open?.dialog === "note" && <NoteDialog goalId={goal.id} onClose={close} />}
      {open?.dialog === "end" && <EndGoalDialog goal={goal} onClose={close} />}
      {open?.dialog === "goal" && plan.review && (
        <GoalDialog reviewId={plan.review.reviewId} items={plan.items} goal={goal} onClose={close} />
      )}
    </Card>
  );
}

function GoalActs({
  goal,
  plan: { mayWrite },
  onOpen,
}: {
  goal: ActionGoal;
  plan: ActionPlanOutput;
  onOpen: (open: Open) => void;
}) {
  const api = useApi();
  const act = usePlanAct();
  const set = useMutation(api.actionPlan.setGoal.mutationOptions());
  const withdraw = useMutation(api.actionPlan.withdraw.mutationOptions());
  const { id, outcome, state } = goal;
  const take = (withdrawn: boolean) => withdraw.mutateAsync({ kind: "goal", id, withdrawn });
  const about = fidelityNameOf(goal);
  const button = (text: string, onClick: () => void) => (
    <Button size="small" variant="quiet" aria-label={`${text}, ${about}`} onClick={onClick}>
      {text}
    </Button>
  );
  if (state !== "open") {
    if (!mayWrite || state === "carried-over") return null;
    const back = state;
    return button("Take it up again", () =>
      act(
        () => set.mutateAsync({ id, state: "open", outcome }),
        `Under way again: ${about}`,
        () => set.mutateAsync({ id, state: back, outcome }),
      ),
    );
  }
  return (
    <div className="ips-plan-goal__acts">
      {goal.mayNote && button("Write a note", () => onOpen({ dialog: "note" }))}
      {mayWrite && button("Change the goal", () => onOpen({ dialog: "goal" }))}
      {mayWrite && button("End it", () => onOpen({ dialog: "end" }))}
      {mayWrite &&
        button("Take it out", () =>
          act(
            () => take(true),
            `Taken out: ${about}`,
            () => take(false),
          ),
        )}
    </div>
  );
}

const fidelityNameOf = ({ item, key }: ActionGoal): string =>
  key === null ? `item ${item}` : fidelityItemName(key);
