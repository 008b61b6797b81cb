import type { ActionPlanOutput } from "@ips/contract";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { usePlanChanged } from "./use-plan-changed.ts";

/** What of the plan before is still under way, and goes on in this one where it is chosen. */
export function CarryCard({ plan, reviewId }: { plan: ActionPlanOutput; reviewId: string }) {
  const api = useApi();
  const say = useStatusMessage();
  const changed = usePlanChanged();
  const carry = useMutation(api.actionPlan.carryOver.mutationOptions());
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = plan.toCarry.filter(({ id }) => !left.includes(id));
  const go = async () => {
    try {
      await carry.mutateAsync({ reviewId, goals: chosen.map(({ id }) => ({ goalId: id, newId: newId() })) });
    } catch (error) {
      say({ text: refusalText(error), tone: "error" });
      return;
    }
    say({ text: chosen.length === 1 ? "1 goal goes on here." : `${chosen.length} goals go on here.` });
    await changed();
  };
  if (plan.toCarry.length === 0) return null;
  return (
    <Card title="Still under way from the plan before" tone="accent">
      {plan.toCarry.map(({ id, item, key, goal, open }) => (
        <CheckboxField
          key={id}
          name={`carry-${id}`}
          label={goal}
          hint={`${item}. ${key === null ? "" : fidelityItemName(key)} · ${open === 1 ? "1 open step" : `${open} open steps`}`}
          checked={!left.includes(id)}
          onChecked={(on) => setLeft(on ? left.filter((each) => each !== id) : [...left, id])}
        />
      ))}
      <Button busy={carry.isPending} disabled={chosen.length === 0} onClick={() => void go()}>
        Carry over to this plan
      </Button>
    </Card>
  );
}
