import type { ActionStep } from "@ips/contract";
import { formatDaysLeft } from "@ips/i18n/format-due";
import { useApi } from "@ips/portal-kit/api";
import { Day } from "@ips/screens/record/day.tsx";
import { Button } from "@ips/ui/button";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { Status } from "@ips/ui/status";
import { useMutation } from "@tanstack/react-query";
import { usePlanAct } from "./use-plan-changed.ts";

/** How near a day is before the step stands on *Today*. */
const soonDays = 14;

/** A step of a goal: its tick, who does it, by when. */
export function StepLine({
  step,
  mayWrite,
  resting,
  onEdit,
}: {
  step: ActionStep;
  mayWrite: boolean;
  /** Its goal has ended. */
  resting: boolean;
  onEdit: () => void;
}) {
  const api = useApi();
  const act = usePlanAct();
  const tick = useMutation(api.actionPlan.tickStep.mutationOptions());
  const withdraw = useMutation(api.actionPlan.withdraw.mutationOptions());
  const { id, text, doneOn } = step;
  const mayTick = (mayWrite || step.mine) && !resting;
  const set = (done: boolean) => tick.mutateAsync({ id, done });
  return (
    <li className="ips-plan-step">
      <div className="ips-plan-step__what">
        {mayTick ? (
          <CheckboxField
            label={text}
            name={`done-${id}`}
            checked={doneOn !== null}
            onChecked={(done) =>
              act(
                () => set(done),
                done ? `Done: ${text}` : `Not done: ${text}`,
                () => set(!done),
              )
            }
          />
        ) : (
          <span>{text}</span>
        )}
        <p className="ips-plan-step__facts">
          <span>{ownerText(step)}</span> <StepDay step={step} resting={resting} />
        </p>
      </div>
      {mayWrite && !resting && (
        <div className="ips-plan-step__acts">
          <Button size="small" variant="quiet" onClick={onEdit} aria-label={`Change: ${text}`}>
            Change
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-label={`Take out: ${text}`}
            onClick={() =>
              act(
                () => withdraw.mutateAsync({ kind: "step", id, withdrawn: true }),
                `Taken out: ${text}`,
                () => withdraw.mutateAsync({ kind: "step", id, withdrawn: false }),
              )
            }
          >
            Take out
          </Button>
        </div>
      )}
    </li>
  );
}

const ownerText = ({ ownerName, ownerRole, mine }: ActionStep): string => {
  if (mine) return "You";
  return ownerName || ownerRole || "Somebody of the program";
};

function StepDay({
  step: { dueOn, daysLeft, doneOn, doneByName },
  resting,
}: {
  step: ActionStep;
  resting: boolean;
}) {
  if (doneOn !== null)
    return (
      <Status kind="met">
        Done <Day on={doneOn} />
        {doneByName !== "" && ` by ${doneByName}`}
      </Status>
    );
  if (dueOn === null) return <span>no day set</span>;
  if (resting || daysLeft === null) return <Day on={dueOn} />;
  const kind = daysLeft < 0 ? "overdue" : daysLeft <= soonDays ? "due-soon" : "due";
  return (
    <Status kind={kind}>
      <Day on={dueOn} /> · {formatDaysLeft(daysLeft, "en")}
    </Status>
  );
}
